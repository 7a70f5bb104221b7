import { and, asc, eq } from "drizzle-orm";
import type { Teaser } from "@/core/site/site";
import { type Db, reader } from "@/db/client";
import { publicStories } from "@/db/schema";
import { selectPublic, toTeaser } from "./public-rows";

/** The public parts of a series by their ordinals, at most 500. */
export async function listSeriesStories(
  publicationId: string,
  name: string,
  db: Db = reader(),
): Promise<readonly Teaser[]> {
  if (name === "") return [];
  const rows = await selectPublic(db)
    .where(
      and(
        eq(publicStories.publicationId, publicationId),
        eq(publicStories.seriesName, name),
        eq(publicStories.status, "public"),
      ),
    )
    .orderBy(asc(publicStories.seriesOrdinal), asc(publicStories.firstPublishedAt))
    .limit(500);
  return rows.map(toTeaser);
}
