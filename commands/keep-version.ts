import { canStory } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { fieldLimits } from "@/core/story/check-story";
import { tidyLine } from "@/core/text/tidy-text";
import { record } from "@/db/queries/log/record";
import { findStory } from "@/db/queries/story/find-story";
import { freezeVersion } from "@/db/queries/story/write-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";

export interface KeepVersion {
  readonly storyId: string;
  /** The revision the person has on screen: nobody calls words by a name that they have not seen. */
  readonly revision: number;
  /** What it is called, or why it is kept; may be empty. */
  readonly note: string;
}

/**
 * Keeps the words as they stand as a version, under a name if one is given. Words that are a version already are one
 * under a new name only; without a name nothing is kept twice.
 */
export async function keepVersion(
  ctx: Context,
  input: KeepVersion,
): Promise<{ readonly version: number; readonly isNew: boolean }> {
  const note = tidyLine(input.note);
  const max = fieldLimits.versionNote;
  if (note.length > max)
    throw new Refused(refuse("too-long", { max, length: note.length }, "versionNote"));
  return transact(async (tx) => {
    const file = await findStory(ctx.actor, input.storyId, tx);
    if (!file) throw new Refused(refuse("story-not-found"));
    demand(canStory(ctx.actor, "keep-text", file.facts));
    if (file.story.revision !== input.revision)
      throw new Refused(refuse("stale-version", { by: file.story.updatedBy }));
    const by = { userId: ctx.actor.userId, at: ctx.now, note };
    const version = await freezeVersion(tx, file.story, "manual", by);
    const isNew = version.createdAt === ctx.now;
    if (isNew)
      await record(tx, {
        actor: ctx.actor,
        at: ctx.now,
        verb: "keep-version",
        objectType: "story",
        objectId: input.storyId,
        storyId: input.storyId,
        detail: { version: version.number, note },
      });
    return { version: version.number, isNew };
  });
}
