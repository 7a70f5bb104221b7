import { and, count, eq, gte, isNull, lt, type SQL } from "drizzle-orm";
import type { Teaser } from "@/core/site/site";
import { type Db, reader } from "@/db/client";
import { publicStories } from "@/db/schema";
import { newestFirst, selectPublic, toTeaser } from "./public-rows";

export interface PublicFilter {
  readonly publicationId: string;
  readonly sectionId?: string | undefined;
  /** First published at or after, UTC ms. */
  readonly since?: number | undefined;
  /** First published before, UTC ms. */
  readonly until?: number | undefined;
  /** Only stories that are in no issue yet. */
  readonly webOnly?: boolean | undefined;
}

export interface PublicPage {
  readonly limit: number;
  readonly offset?: number | undefined;
}

/** Public stories, newest first. */
export async function listPublicStories(
  filter: PublicFilter,
  page: PublicPage,
  db: Db = reader(),
): Promise<readonly Teaser[]> {
  return (await rowsOf(filter, page, db)).map(toTeaser);
}

export async function countPublicStories(filter: PublicFilter, db: Db = reader()): Promise<number> {
  const [row] = await db.select({ n: count() }).from(publicStories).where(where(filter));
  return row?.n ?? 0;
}

const rowsOf = (filter: PublicFilter, { limit, offset = 0 }: PublicPage, db: Db) =>
  selectPublic(db)
    .where(where(filter))
    .orderBy(...newestFirst)
    .limit(limit)
    .offset(offset);

function where({ publicationId, sectionId, since, until, webOnly }: PublicFilter): SQL | undefined {
  return and(
    // The index of the section carries its own order; naming the publication too would choose another.
    sectionId
      ? eq(publicStories.sectionId, sectionId)
      : eq(publicStories.publicationId, publicationId),
    eq(publicStories.status, "public"),
    since === undefined ? undefined : gte(publicStories.firstPublishedAt, since),
    until === undefined ? undefined : lt(publicStories.firstPublishedAt, until),
    webOnly ? isNull(publicStories.issueId) : undefined,
  );
}
