import { maySubmit, submitProblems } from "@/core/process/submit";
import { demand, Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { findStory } from "@/db/queries/story/find-story";
import { endLease } from "@/db/queries/story/lease";
import { contentOf } from "@/db/queries/story/story-content";
import { freezeVersion, updateStory } from "@/db/queries/story/write-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { indexNow } from "./index-desk";

export interface SubmitStory {
  readonly storyId: string;
  /** The revision the person has on screen. */
  readonly revision: number;
}

/** 送审: freezes the words and hands them to the first review. Refused with every missing field at once. */
export async function submitStory(
  ctx: Context,
  input: SubmitStory,
): Promise<{ readonly versionId: string }> {
  return transact(async (tx) => {
    const file = await findStory(ctx.actor, input.storyId, tx);
    if (!file) throw new Refused(refuse("story-not-found"));
    demand(maySubmit(ctx.actor, file.facts));
    if (file.story.revision !== input.revision)
      throw new Refused(refuse("stale-version", { by: file.story.updatedBy }));
    const problems = submitProblems(contentOf(file.story));
    if (problems.length > 0) throw new Refused(...problems);
    const version = await freezeVersion(tx, file.story, "submit", {
      userId: ctx.actor.userId,
      at: ctx.now,
    });
    await updateStory(tx, input.storyId, {
      state: "review",
      stage: 1,
      passes: [],
      submittedAt: ctx.now,
    });
    await endLease(tx, input.storyId);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "submit-story",
      objectType: "story",
      objectId: input.storyId,
      storyId: input.storyId,
      detail: { version: version.number, headline: file.story.headline },
    });
    await indexNow(tx, input.storyId);
    return { versionId: version.id };
  });
}
