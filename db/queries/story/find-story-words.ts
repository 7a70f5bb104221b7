import { eq } from "drizzle-orm";
import type { StoryContent } from "@/core/story/story";
import type { Db } from "@/db/client";
import { stories } from "@/db/schema";
import { contentOf } from "./story-content";

/** The working copy's words for the desk's index, which asks for rights itself. Null when it is gone. */
export async function findStoryWords(
  tx: Db,
  storyId: string,
): Promise<{ content: StoryContent; at: number; sectionId: string } | null> {
  const [row] = await tx.select().from(stories).where(eq(stories.id, storyId));
  return row ? { content: contentOf(row), at: row.createdAt, sectionId: row.sectionId } : null;
}
