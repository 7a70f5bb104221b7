import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { publicStories } from "@/db/schema";

/** The issue in which readers find the story printed; null for one that is not in print, or not public. */
export async function findPublicPlace(tx: Db, storyId: string): Promise<string | null> {
  const [row] = await tx
    .select({ issueId: publicStories.issueId })
    .from(publicStories)
    .where(eq(publicStories.storyId, storyId));
  return row?.issueId ?? null;
}
