"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Box } from "@/core/layout/box";
import type { LayoutProposal } from "@/core/layout/layout-wish";
import { restoreMove } from "@/core/layout/restore-move";
import type { Board } from "../board";
import { ChooseBoxes } from "./choose-boxes";
import { ProposalCard } from "./proposal-card";
import { useFacts } from "./use-facts";
import { useHeadlineOf } from "./use-headline-of";

/** One of the pages proposed: taken whole, or the boxes that are picked in it with the rest laid out anew around them. */
export function ProposedPage({
  number,
  proposal,
  board,
  busy,
  isLate,
  onTake,
  onTakePart,
}: {
  number: number;
  proposal: LayoutProposal;
  board: Board;
  busy: boolean;
  /** The page has changed since: it can be looked at and no more. */
  isLate: boolean;
  onTake: () => void;
  onTakePart: (boxIds: readonly string[]) => void;
}) {
  const t = useTranslations("proposals.panel");
  const isThere = restoreMove(board.layout, proposal.layout) === null;
  const mayTake = board.mayEdit && !isLate;
  const headlineOf = useHeadlineOf(board);
  const facts = useFacts(headlineOf);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const { layout, left, faults } = proposal;
  const toggle = (id: string) =>
    setChosen((before) =>
      before?.includes(id) ? before.filter((one) => one !== id) : [...(before ?? []), id],
    );
  const nameOf = (box: Box) => {
    const storyId = box.kind === "story" || box.kind === "picture" ? box.storyId : null;
    const headline = headlineOf(storyId ?? "");
    return box.kind === "picture" ? t("pictureOf", { headline }) : headline;
  };
  return (
    <ProposalCard
      title={t("proposal", { number })}
      layout={layout}
      facts={[
        ...(isThere ? [t("asItIs")] : []),
        ...facts.ofLeft(left),
        ...facts.ofMissing(faults, layout.format),
        ...facts.ofFaults(faults),
      ]}
      thumbnail={
        chosen && <ChooseBoxes layout={layout} chosen={chosen} nameOf={nameOf} onToggle={toggle} />
      }
    >
      {chosen === null ? (
        <>
          <Button size="xs" disabled={!mayTake || isThere || busy} onClick={onTake}>
            {t("take")}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={!mayTake || busy}
            onClick={() => setChosen([])}
          >
            {t("takePart")}
          </Button>
        </>
      ) : (
        <>
          <Button
            size="xs"
            loading={busy}
            disabled={!mayTake || chosen.length === 0}
            onClick={() => onTakePart(chosen)}
          >
            {t("keepChosen", { count: chosen.length })}
          </Button>
          <Button size="xs" variant="default" disabled={busy} onClick={() => setChosen(null)}>
            {t("wholeAgain")}
          </Button>
        </>
      )}
    </ProposalCard>
  );
}
