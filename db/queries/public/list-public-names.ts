import { and, count, countDistinct, eq, max, ne } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import { publicCredits, publicStories } from "@/db/schema";

export interface PublicName {
  readonly name: string;
  readonly stories: number;
  /** UTC ms. */
  readonly newest: number | null;
}

/** Every name that signs a public story. */
export async function listPublicAuthors(
  publicationId: string,
  db: Db = reader(),
): Promise<readonly PublicName[]> {
  return db
    .select({
      name: publicCredits.name,
      stories: countDistinct(publicCredits.storyId),
      newest: max(publicCredits.firstPublishedAt),
    })
    .from(publicCredits)
    .where(eq(publicCredits.publicationId, publicationId))
    .groupBy(publicCredits.name);
}

/** Every series that has a public part. */
export async function listPublicSeries(
  publicationId: string,
  db: Db = reader(),
): Promise<readonly PublicName[]> {
  return db
    .select({
      name: publicStories.seriesName,
      stories: count(),
      newest: max(publicStories.firstPublishedAt),
    })
    .from(publicStories)
    .where(
      and(
        eq(publicStories.publicationId, publicationId),
        eq(publicStories.status, "public"),
        ne(publicStories.seriesName, ""),
      ),
    )
    .groupBy(publicStories.seriesName);
}
