import { and, asc, desc, eq, gt, lt } from "drizzle-orm";
import type { Teaser } from "@/core/site/site";
import { type Db, reader } from "@/db/client";
import { publicStories } from "@/db/schema";
import { selectPublic, toTeaser } from "./public-rows";

/** Previous and next by time of publication, for a story that stands in no issue. */
export async function findNeighbourStories(
  publicationId: string,
  at: number,
  db: Db = reader(),
): Promise<{ readonly previous: Teaser | null; readonly next: Teaser | null }> {
  const mine = and(
    eq(publicStories.publicationId, publicationId),
    eq(publicStories.status, "public"),
  );
  const [earlier] = await selectPublic(db)
    .where(and(mine, lt(publicStories.firstPublishedAt, at)))
    .orderBy(desc(publicStories.firstPublishedAt))
    .limit(1);
  const [later] = await selectPublic(db)
    .where(and(mine, gt(publicStories.firstPublishedAt, at)))
    .orderBy(asc(publicStories.firstPublishedAt))
    .limit(1);
  return { previous: earlier ? toTeaser(earlier) : null, next: later ? toTeaser(later) : null };
}
