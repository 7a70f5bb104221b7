"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { Refilled } from "@/core/layout/refill-page";
import type { Board } from "../board";
import { ProposalCard } from "./proposal-card";
import { useFacts } from "./use-facts";
import { useHeadlineOf } from "./use-headline-of";

/** One way to take an advertisement in: what it moves, and what is over or short then. */
export function RefilledPage({
  number,
  way,
  board,
  isLate,
  onTake,
}: {
  number: number;
  way: Refilled;
  board: Board;
  /** The page has changed since. */
  isLate: boolean;
  onTake: () => void;
}) {
  const t = useTranslations("proposals.ad");
  const facts = useFacts(useHeadlineOf(board));
  const { layout, ad, fits, left, faults } = way;
  return (
    <ProposalCard
      title={number === 1 ? t("best") : t("way", { number })}
      layout={layout}
      facts={[
        t("stands", { column: ad.column + 1, row: ad.row + 1 }),
        t("moved", { count: fits.length }),
        ...facts.ofLeft(left),
        ...facts.ofFits(fits),
        ...facts.ofFaults({ ...faults, over: 0 }),
      ]}
    >
      <Button
        size="xs"
        variant={number === 1 ? "filled" : "default"}
        disabled={!board.mayEdit || isLate}
        onClick={onTake}
      >
        {t("take")}
      </Button>
    </ProposalCard>
  );
}
