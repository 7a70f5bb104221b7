import { inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { stories } from "@/db/schema";

/** Readers have the present words of these stories. */
export async function markPublished(tx: Db, storyIds: readonly string[]): Promise<void> {
  if (storyIds.length === 0) return;
  await tx
    .update(stories)
    .set({ state: "published", stage: 0, isPublic: true })
    .where(inArray(stories.id, [...storyIds]));
}
