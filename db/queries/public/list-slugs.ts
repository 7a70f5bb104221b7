import { and, eq, inArray } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import { publicStories } from "@/db/schema";

/** Addresses of public stories by id. */
export async function listSlugs(
  storyIds: readonly string[],
  db: Db = reader(),
): Promise<ReadonlyMap<string, string>> {
  if (storyIds.length === 0) return new Map();
  const rows = await db
    .select({ id: publicStories.storyId, slug: publicStories.slug })
    .from(publicStories)
    .where(and(inArray(publicStories.storyId, [...storyIds]), eq(publicStories.status, "public")));
  return new Map(rows.map((row) => [row.id, row.slug]));
}
