"use client";

import { Button } from "@mantine/core";
import { IconLayoutGrid, IconRefresh } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { useLatest } from "@/components/ui/use-latest";
import type { LayoutProposal } from "@/core/layout/layout-wish";
import type { PageLayout } from "@/core/layout/page-layout";
import type { StoryWeight } from "@/core/layout/story-weight";
import type { Board } from "../board";
import { Asking } from "./asking";
import { ChangedNote } from "./changed-note";
import { hasChanged } from "./has-changed";
import classes from "./propose.module.css";
import { ProposedPage } from "./proposed-page";
import { StoryWeights } from "./story-weights";
import { takeMove } from "./take-move";
import { useQuestion } from "./use-question";

/** The most that are offered at a time: they must differ clearly. */
const count = 3;
/** Other proposals are others of so many. */
const mostSeeds = 1000;

/** What was asked of automatic layout, and what it proposed. */
export interface AskedLayouts {
  readonly weights: Record<string, StoryWeight>;
  readonly seed: number;
  readonly proposals: readonly LayoutProposal[];
  /** The page as it was then. */
  readonly on: PageLayout | null;
}
export const nothingAsked: AskedLayouts = { weights: {}, seed: 1, proposals: [], on: null };

/** 自动排版: what each story is to the page, and pages proposed for them; one is taken, or part of one. */
export function AutoPanel({
  board,
  asked: before,
  onAsked,
}: {
  board: Board;
  asked: AskedLayouts;
  onAsked: Dispatch<SetStateAction<AskedLayouts>>;
}) {
  const t = useTranslations("proposals.panel");
  const { weights, seed, proposals, on } = before;
  const [missed, setMissed] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const [asks, setAsks] = useState(0);
  useEffect(() => {
    // Below the weights of many stories what was asked for would arrive out of sight.
    if (asks > 0) panel.current?.querySelector("section")?.scrollIntoView({ block: "nearest" });
  }, [asks]);
  const layouts = proposals.map(({ layout }) => layout);
  const isLate = on !== null && hasChanged(board, on, layouts);
  const act = useAct(useQuestion("propose"), (found, sent) => {
    setMissed(false);
    setAsks((before) => before + 1);
    onAsked((now) => ({ ...now, seed: sent.seed, proposals: found, on: sent.layout }));
    board.say(t("proposed", { count: found.length }));
  });
  const take = useLatest(({ layout }: LayoutProposal, label: string) => {
    if (board.act([takeMove(layout)], label)) onAsked((now) => ({ ...now, proposals: [] }));
  });
  // It is taken as soon as it is there: on the page as it stands then, not as it stood when it was asked for.
  const takeRest = useLatest((best: LayoutProposal, asked: PageLayout) => {
    const isMissed = hasChanged(board, asked, [best.layout]);
    setMissed(isMissed);
    if (!isMissed) take(best, t("tookPart"));
  });
  const rest = useAct(useQuestion("part"), ([best], sent) => best && takeRest(best, sent.layout));
  const { issueId, pageId } = board.page;
  const asked = { issueId, pageId, layout: board.layout, weights };
  const ask = (next: number) => void act.run({ ...asked, seed: next, count });
  return (
    <div className={classes.panel} ref={panel}>
      <StoryWeights
        board={board}
        weights={weights}
        onChange={(next) => onAsked((now) => ({ ...now, weights: next }))}
      />
      <Button
        fullWidth
        leftSection={<IconLayoutGrid size={16} aria-hidden />}
        disabled={!board.mayEdit}
        onClick={() => ask(seed)}
      >
        {t("ask")}
      </Button>
      <Asking act={act} label={t("asking")} />
      <Asking act={rest} label={t("asking")} />
      {(missed || (isLate && proposals.length > 0)) && <ChangedNote />}
      {proposals.map((proposal, at) => (
        <ProposedPage
          key={`${seed}-${at}`}
          number={at + 1}
          proposal={proposal}
          board={board}
          busy={rest.busy}
          isLate={isLate}
          onTake={() => take(proposal, t("took", { number: at + 1 }))}
          onTakePart={(boxIds) =>
            void rest.run({ ...asked, proposal: proposal.layout, boxIds: [...boxIds], seed })
          }
        />
      ))}
      {proposals.length > 0 && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconRefresh size={14} aria-hidden />}
          loading={act.busy}
          disabled={!board.mayEdit}
          onClick={() => ask((seed % mostSeeds) + 1)}
        >
          {t("askAgain")}
        </Button>
      )}
    </div>
  );
}
