import { eq } from "drizzle-orm";
import { blankContent } from "@/core/story/blank-draft";
import type { StoryContent } from "@/core/story/story";
import type { Db } from "@/db/client";
import { publicCredits, publicPictures, publicStories } from "@/db/schema";
import { unindexStory } from "@/db/search/unindex-story";
import { raiseAlarm } from "../log/alarms";
import { bumpSite } from "./bump-site";
import { hideScansOf } from "./hide-scans-of";
import { reprintStory } from "./reprint-story";

/**
 * Takes a story from readers, and with it every page that came as a file and shows it, of which an alarm tells: not one of its words, names or pictures stays in the public tables, only its
 * address, its dates and the notice that says why. Nothing happens if it was never public.
 */
export async function withdrawPublicStory(
  tx: Db,
  storyId: string,
  notice: string,
  at: number,
): Promise<void> {
  const [story] = await tx.select().from(publicStories).where(eq(publicStories.storyId, storyId));
  if (!story) return;
  await tx.delete(publicCredits).where(eq(publicCredits.storyId, storyId));
  await tx.delete(publicPictures).where(eq(publicPictures.storyId, storyId));
  await unindexStory(tx, "public", storyId);
  for (const { issueId, date, number } of await hideScansOf(tx, storyId))
    await raiseAlarm(tx, { code: "scan-hidden", params: { date, page: number }, issueId, at });
  await tx
    .update(publicStories)
    .set({
      content: withoutWords(story.content),
      headline: "",
      summary: "",
      seriesName: "",
      seriesOrdinal: null,
      pictureId: null,
      wordCount: 0,
      status: "withdrawn",
      notice,
      noticeAt: at,
      earlierNotices: [],
      updatedAt: at,
    })
    .where(eq(publicStories.storyId, storyId));
  if (story.issueId) await reprintStory(tx, story.issueId, storyId, story.content, null);
  await bumpSite(tx, story.publicationId);
}

function withoutWords({ kind, language }: StoryContent): StoryContent {
  return { ...blankContent, kind, language };
}
