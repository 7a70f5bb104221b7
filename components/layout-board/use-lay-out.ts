"use client";

import { useState } from "react";
import type { PageLayout } from "@/core/layout/page-layout";
import { restoreMove } from "@/core/layout/restore-move";
import type { BoardActions } from "./board-actions";
import type { BoardPage } from "./board-page";
import type { SendingHub } from "./use-sending";

/** Lays the whole page out anew at the server; when all that was done before has arrived there. */
export function useLayOut(
  now: () => BoardPage,
  actions: BoardActions,
  on: {
    readonly sending: SendingHub;
    /** The page came out so; what was there before can be had again. */
    readonly laidOut: (layout: PageLayout, revision: number) => void;
    readonly refresh: () => Promise<void>;
    readonly onRefused: (words: string) => void;
    readonly lost: string;
    readonly waiting: string;
  },
) {
  const [isLayingOut, setBusy] = useState(false);
  const layOut = async () => {
    const { queue, tab } = on.sending;
    const { issueId, pageId, number } = now();
    if (queue.unsent.length > 0) return on.onRefused(on.waiting);
    setBusy(true);
    const answer = await actions
      .layOut({ issueId, pageId, number, tab, revision: queue.revision })
      .catch(() => null);
    setBusy(false);
    if (!answer?.ok) return on.onRefused(answer?.refusals[0]?.message ?? on.lost);
    const { is, layout, revision, message = "" } = answer.value;
    on.onRefused(message);
    if (is === "done") on.laidOut(layout, revision);
    await on.refresh();
  };
  return { layOut: () => void layOut(), isLayingOut };
}

/** The one move that a page laid out anew comes to: undo takes back the whole of it. */
export const movesBetween = (from: PageLayout, to: PageLayout) => {
  const move = restoreMove(from, to);
  return move ? [move] : [];
};
