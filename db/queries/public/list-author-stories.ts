import { and, countDistinct, desc, eq, inArray } from "drizzle-orm";
import type { Teaser } from "@/core/site/site";
import { type Db, reader } from "@/db/client";
import { publicCredits, publicStories } from "@/db/schema";
import type { PublicPage } from "./list-public-stories";
import { newestFirst, selectPublic, toTeaser } from "./public-rows";

/** Public stories that bear the name, newest first. */
export async function listAuthorStories(
  publicationId: string,
  name: string,
  { limit, offset = 0 }: PublicPage,
  db: Db = reader(),
): Promise<readonly Teaser[]> {
  const ids = await db
    .selectDistinct({ id: publicCredits.storyId, at: publicCredits.firstPublishedAt })
    .from(publicCredits)
    .where(named(publicationId, name))
    .orderBy(desc(publicCredits.firstPublishedAt), desc(publicCredits.storyId))
    .limit(limit)
    .offset(offset);
  if (ids.length === 0) return [];
  const rows = await selectPublic(db)
    .where(
      and(
        eq(publicStories.status, "public"),
        inArray(
          publicStories.storyId,
          ids.map((row) => row.id),
        ),
      ),
    )
    .orderBy(...newestFirst);
  return rows.map(toTeaser);
}

export async function countAuthorStories(
  publicationId: string,
  name: string,
  db: Db = reader(),
): Promise<number> {
  const [row] = await db
    .select({ n: countDistinct(publicCredits.storyId) })
    .from(publicCredits)
    .where(named(publicationId, name));
  return row?.n ?? 0;
}

const named = (publicationId: string, name: string) =>
  and(eq(publicCredits.publicationId, publicationId), eq(publicCredits.name, name));
