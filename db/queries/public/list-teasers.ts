import { and, eq, inArray } from "drizzle-orm";
import type { Teaser } from "@/core/site/site";
import { type Db, reader } from "@/db/client";
import { publicStories } from "@/db/schema";
import { selectPublic, toTeaser } from "./public-rows";

/** Public stories by id, as lists show them. */
export async function listTeasers(
  storyIds: readonly string[],
  db: Db = reader(),
): Promise<ReadonlyMap<string, Teaser>> {
  if (storyIds.length === 0) return new Map();
  const rows = await selectPublic(db).where(
    and(inArray(publicStories.storyId, [...storyIds]), eq(publicStories.status, "public")),
  );
  return new Map(rows.map((row) => [row.story.storyId, toTeaser(row)]));
}
