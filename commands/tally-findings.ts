import { mayEdit } from "@/core/process/may-edit";
import { builtInRules } from "@/core/proofreading/built-in-rules";
import { demand, Refused, refuse } from "@/core/refusal";
import { listRuleIds } from "@/db/queries/proofreading/list-proof-rules";
import { addToTally } from "@/db/queries/proofreading/write-findings";
import { findStory } from "@/db/queries/story/find-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";

export interface TallyFindings {
  readonly storyId: string;
  readonly counts: readonly {
    readonly rule: string;
    readonly shown: number;
    readonly accepted: number;
  }[];
}

/** Counts per rule, so that a noisy one is seen. It is no act on the story and leaves no line of history. */
export async function tallyFindings(ctx: Context, input: TallyFindings): Promise<void> {
  await transact(async (tx) => {
    const file = await findStory(ctx.actor, input.storyId, tx);
    if (!file) throw new Refused(refuse("story-not-found"));
    demand(mayEdit(ctx.actor, file.facts));
    const known = new Set(builtInRules.map(({ rule }) => rule));
    for (const id of await listRuleIds(ctx.actor, tx)) known.add(id);
    for (const { rule, shown, accepted } of input.counts)
      if (known.has(rule)) await addToTally(tx, ctx.actor.publicationId, rule, { shown, accepted });
  });
}
