import { inArray } from "drizzle-orm";
import type { StoryContent } from "@/core/story/story";
import type { Db } from "@/db/client";
import { contentColumns, contentOf } from "@/db/queries/story/story-content";
import { publicStories, stories } from "@/db/schema";
import type { SearchScope } from "./scope";

/** The words of stories by id: as readers see them, or the newsroom's working copies. */
export async function findContents(
  db: Db,
  scope: SearchScope,
  storyIds: readonly string[],
): Promise<ReadonlyMap<string, StoryContent>> {
  if (storyIds.length === 0) return new Map();
  if (scope === "desk") {
    const rows = await db
      .select({ id: stories.id, ...contentColumns })
      .from(stories)
      .where(inArray(stories.id, [...storyIds]));
    return new Map(rows.map((row) => [row.id, contentOf(row)]));
  }
  const rows = await db
    .select({ storyId: publicStories.storyId, content: publicStories.content })
    .from(publicStories)
    .where(inArray(publicStories.storyId, [...storyIds]));
  return new Map(rows.map((row) => [row.storyId, row.content]));
}
