import { mayArrange } from "@/core/page/may-arrange";
import { demand, Refused, refuse } from "@/core/refusal";
import type { Db } from "@/db/client";
import type { IssueFile } from "@/db/queries/issue/find-issue";
import { findStory, type StoryRow } from "@/db/queries/story/find-story";
import type { Context } from "./context";

/** The story of a placement, when the actor may arrange it. @throws Refused when not. */
export async function demandArrange(
  ctx: Context,
  tx: Db,
  file: IssueFile,
  storyId: string,
): Promise<StoryRow> {
  const story = await findStory(ctx.actor, storyId, tx);
  if (!story) throw new Refused(refuse("story-not-found"));
  demand(mayArrange(ctx.actor, file.facts, story.story.sectionId));
  return story.story;
}
