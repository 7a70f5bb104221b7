"use client";

import { Button } from "@mantine/core";
import { IconLayoutGrid, IconRefresh } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useAct } from "@/components/desk/use-act";
import type { LayoutProposal } from "@/core/layout/layout-wish";
import type { StoryWeight } from "@/core/layout/story-weight";
import type { Board } from "../board";
import { Asking } from "./asking";
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
}
export const nothingAsked: AskedLayouts = { weights: {}, seed: 1, proposals: [] };

/** 自动排版: what each story is to the page, and pages proposed for them; one is taken, or part of one. */
export function AutoPanel({
  board,
  acts,
  asked: { weights, seed, proposals },
  onAsked,
}: {
  board: Board;
  acts: ProposeActs;
  asked: AskedLayouts;
  onAsked: (asked: AskedLayouts) => void;
}) {
  const t = useTranslations("proposals.panel");
  const act = useAct(acts.propose, (found, sent) => {
    onAsked({ weights, seed: sent.seed, proposals: found });
    board.say(t("proposed", { count: found.length }));
  });
  const rest = useAct(acts.proposeRest, ([best]) => {
    if (best) take(best, t("tookPart"));
  });
  const { issueId, pageId } = board.page;
  const asked = { issueId, pageId, layout: board.layout, weights };
  const ask = (next: number) => void act.run({ ...asked, seed: next, count });
  function take({ layout }: LayoutProposal, label: string) {
    if (board.act([takeMove(layout)], label)) onAsked({ weights, seed, proposals: [] });
  }
  return (
    <div className={classes.panel}>
      <StoryWeights
        board={board}
        weights={weights}
        onChange={(next) => onAsked({ weights: next, seed, proposals })}
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
      {proposals.map((proposal, at) => (
        <ProposedPage
          key={`${seed}-${at}`}
          number={at + 1}
          proposal={proposal}
          board={board}
          busy={rest.busy}
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
