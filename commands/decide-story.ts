import { afterDecision, checkOpinion, mayDecide } from "@/core/process/decide";
import type { Decision } from "@/core/process/process";
import { demand, Refused, refuse } from "@/core/refusal";
import { tidyText } from "@/core/text/tidy-text";
import type { Db } from "@/db/client";
import { record } from "@/db/queries/log/record";
import { findLastDecision } from "@/db/queries/story/find-last-decision";
import { findStory, type StoryFile } from "@/db/queries/story/find-story";
import { endLease } from "@/db/queries/story/lease";
import { freezeVersion, insertDecision, updateStory } from "@/db/queries/story/write-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";

export interface DecideStory {
  readonly storyId: string;
  readonly decision: Decision;
  readonly opinion: string;
  /** The revision and stage the reviewer read: a decision never falls on words nobody read. */
  readonly revision: number;
  readonly stage: number;
}

/**
 * One review decision. Of two people deciding the same review at once, the first wins and the second is told
 * by whom it was decided.
 */
export async function decideStory(
  ctx: Context,
  input: DecideStory,
): Promise<{ readonly state: string; readonly stage: number }> {
  demand(checkOpinion(input.decision, input.opinion));
  return transact(async (tx) => {
    const file = await findStory(ctx.actor, input.storyId, tx);
    if (!file) throw new Refused(refuse("story-not-found"));
    const done = await decidedAlready(tx, ctx, file, input);
    if (done) return done;
    demand(mayDecide(ctx.actor, input.decision, file.facts));
    if (file.story.revision !== input.revision)
      throw new Refused(refuse("stale-version", { by: file.story.updatedBy }));
    const version = await freezeVersion(tx, file.story, "decision", {
      userId: ctx.actor.userId,
      at: ctx.now,
    });
    const next = afterDecision(file.facts, input.decision, {
      stage: file.facts.stage,
      userId: ctx.actor.userId,
      name: ctx.actor.name,
      versionId: version.id,
      at: ctx.now,
    });
    await updateStory(tx, input.storyId, next);
    await endLease(tx, input.storyId);
    await insertDecision(tx, {
      storyId: input.storyId,
      versionId: version.id,
      stage: file.facts.stage,
      decision: input.decision,
      opinion: tidyText(input.opinion),
      userId: ctx.actor.userId,
      at: ctx.now,
    });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: `${input.decision}-story`,
      objectType: "story",
      objectId: input.storyId,
      storyId: input.storyId,
      detail: {
        stage: file.facts.stage,
        version: version.number,
        opinion: tidyText(input.opinion),
      },
    });
    return { state: next.state, stage: next.stage };
  });
}

/**
 * The answer to a decision sent again because its first answer was lost; null when this review still waits.
 * @throws Refused already-decided, naming the other person.
 */
async function decidedAlready(
  tx: Db,
  ctx: Context,
  { story, facts }: StoryFile,
  input: DecideStory,
) {
  if (facts.stage === input.stage) return null;
  const last = await findLastDecision(tx, input.storyId);
  if (!last) throw new Refused(refuse("wrong-story-state", { state: story.state }));
  const again =
    last.userId === ctx.actor.userId &&
    last.stage === input.stage &&
    last.decision === input.decision &&
    last.opinion === tidyText(input.opinion);
  if (again) return { state: story.state, stage: story.stage };
  throw new Refused(refuse("already-decided", { by: last.by }));
}
