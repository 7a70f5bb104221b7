import { and, asc, count, eq, gte } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import { publicStories } from "@/db/schema";

export interface StoryAddress {
  readonly slug: string;
  /** UTC ms. */
  readonly updatedAt: number;
}

interface AddressRange {
  readonly limit: number;
  readonly offset?: number | undefined;
}

/** Addresses of all public stories, oldest first, without their words: for sitemaps and copies of the site. */
export async function listStoryAddresses(
  publicationId: string,
  { limit, offset = 0 }: AddressRange,
  db: Db = reader(),
): Promise<readonly StoryAddress[]> {
  return db
    .select({ slug: publicStories.slug, updatedAt: publicStories.updatedAt })
    .from(publicStories)
    .where(mine(publicationId))
    .orderBy(asc(publicStories.firstPublishedAt), asc(publicStories.storyId))
    .limit(limit)
    .offset(offset);
}

export async function countStoryAddresses(publicationId: string, db: Db = reader()) {
  const [row] = await db.select({ n: count() }).from(publicStories).where(mine(publicationId));
  return row?.n ?? 0;
}

const mine = (publicationId: string) =>
  and(
    eq(publicStories.publicationId, publicationId),
    eq(publicStories.status, "public"),
    gte(publicStories.firstPublishedAt, 0),
  );
