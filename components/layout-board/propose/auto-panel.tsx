"use client";

import { Button } from "@mantine/core";
import { IconLayoutGrid, IconRefresh } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useAct } from "@/components/desk/use-act";
import type { LayoutProposal } from "@/core/layout/layout-wish";
import type { PageLayout } from "@/core/layout/page-layout";
import type { StoryWeight } from "@/core/layout/story-weight";
import type { Board } from "../board";
import { Asking } from "./asking";
import { ChangedNote } from "./changed-note";
import { hasChanged } from "./has-changed";
import classes from "./propose.module.css";
import type { ProposeActs } from "./propose-acts";
import { ProposedPage } from "./proposed-page";
import { StoryWeights } from "./story-weights";
import { takeMove } from "./take-move";

/** How many are offered at a time. */
const count = 3;

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
  acts,
  asked: before,
  onAsked,
}: {
  board: Board;
  acts: ProposeActs;
  asked: AskedLayouts;
  onAsked: (asked: AskedLayouts) => void;
}) {
  const t = useTranslations("proposals.panel");
  const { weights, seed, proposals, on } = before;
  const isLate = on !== null && hasChanged(board, on);
  const act = useAct(acts.propose, (found, sent) => {
    onAsked({ weights, seed: sent.seed, proposals: found, on: sent.layout });
    board.say(t("proposed", { count: found.length }));
  });
  const rest = useAct(acts.proposeRest, ([best]) => {
    if (best) take(best, t("tookPart"));
  });
  const { issueId, pageId } = board.page;
  const asked = { issueId, pageId, layout: board.layout, weights };
  const ask = (next: number) => void act.run({ ...asked, seed: next, count });
  function take({ layout }: LayoutProposal, label: string) {
    if (board.act([takeMove(layout)], label)) onAsked({ ...before, proposals: [] });
  }
  return (
    <div className={classes.panel}>
      <StoryWeights
        board={board}
        weights={weights}
        onChange={(next) => onAsked({ ...before, weights: next })}
      />
      <Button
        fullWidth
        leftSection={<IconLayoutGrid size={16} aria-hidden />}
        loading={act.busy}
        disabled={!board.mayEdit}
        onClick={() => ask(seed)}
      >
        {t("ask", { count })}
      </Button>
      <Asking act={act} label={t("asking")} />
      <Asking act={rest} label={t("asking")} />
      {isLate && proposals.length > 0 && <ChangedNote />}
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
          onClick={() => ask(seed + 1)}
        >
          {t("askAgain")}
        </Button>
      )}
    </div>
  );
}
