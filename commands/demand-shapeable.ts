import { Refused, refuse } from "@/core/refusal";
import { isHeldByAnother } from "@/core/story/lease";
import type { Db } from "@/db/client";
import { findStory, type StoryFile } from "@/db/queries/story/find-story";
import { findLease } from "@/db/queries/story/lease";
import type { Context } from "./context";

/** A story whose words are to be divided or joined, as the person has it on screen. */
export interface ShownStory {
  readonly storyId: string;
  readonly revision: number;
}

/**
 * The story, if nobody else is writing it and its words are those the person saw. Rights are the command's to check, by
 * `may`. @throws Refused
 */
export async function demandShapeable(
  tx: Db,
  ctx: Context,
  { storyId, revision }: ShownStory,
  may: (file: StoryFile) => void,
): Promise<StoryFile> {
  const file = await findStory(ctx.actor, storyId, tx);
  if (!file) throw new Refused(refuse("story-not-found"));
  may(file);
  const writer = await findLease(tx, storyId);
  if (isHeldByAnother(writer, ctx.actor.userId, ctx.now))
    throw new Refused(refuse("story-being-written", { by: writer.name }));
  if (file.story.revision !== revision)
    throw new Refused(refuse("stale-version", { by: file.story.updatedBy }));
  return file;
}
