"use client";

import type { BoardActions } from "../board-actions";
import type { BoardPage } from "../board-page";
import { LayoutBoard } from "../layout-board";
import type { ProposeActs } from "./propose-acts";
import { useProposeTabs } from "./use-propose-tabs";

/** The page board with the panels that lay a page out by themselves at its side. */
export function ProposingBoard({
  initial,
  actions,
  proposing,
}: {
  initial: BoardPage;
  actions: BoardActions;
  proposing: ProposeActs;
}) {
  return <LayoutBoard initial={initial} actions={actions} tabs={useProposeTabs(proposing)} />;
}
