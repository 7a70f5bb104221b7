import { canHouse } from "@/core/people/can";
import { mayEdit } from "@/core/process/may-edit";
import { demand, Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { findProofRule } from "@/db/queries/proofreading/list-proof-rules";
import { addToTally, insertIgnore } from "@/db/queries/proofreading/write-findings";
import { findStory } from "@/db/queries/story/find-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";

export interface IgnoreFinding {
  readonly storyId: string;
  readonly rule: string;
  readonly words: string;
  /** In every story of the publication, not in this one alone. */
  readonly everywhere: boolean;
}

/**
 * These words are right as they are. Who may change the story may say so of it; for every story only who may
 * change the rules. What a blocking rule finds cannot be ignored.
 */
export async function ignoreFinding(ctx: Context, input: IgnoreFinding): Promise<void> {
  await transact(async (tx) => {
    const file = await findStory(ctx.actor, input.storyId, tx);
    if (!file) throw new Refused(refuse("story-not-found"));
    demand(mayEdit(ctx.actor, file.facts));
    if (input.everywhere) demand(canHouse(ctx.actor, "edit-proof-rules"));
    const rule = await findProofRule(ctx.actor, input.rule, tx);
    if (rule?.severity === "blocking") throw new Refused(refuse("finding-blocks"));
    const { publicationId, userId } = ctx.actor;
    const { isNew } = await insertIgnore(tx, {
      publicationId,
      storyId: input.everywhere ? "" : input.storyId,
      rule: input.rule,
      words: input.words,
      userId,
      at: ctx.now,
    });
    if (!isNew) return;
    await addToTally(tx, publicationId, input.rule, { ignored: 1 });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "ignore-finding",
      objectType: "story",
      objectId: input.storyId,
      storyId: input.storyId,
      detail: { words: input.words.slice(0, 100), everywhere: input.everywhere },
    });
  });
}
