import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { publicStories } from "@/db/schema";

/** Ids of the stories readers have that are printed in this issue. */
export async function listPublicStoriesOf(tx: Db, issueId: string): Promise<readonly string[]> {
  const rows = await tx
    .select({ id: publicStories.storyId })
    .from(publicStories)
    .where(and(eq(publicStories.issueId, issueId), eq(publicStories.status, "public")));
  return rows.map((r) => r.id);
}
