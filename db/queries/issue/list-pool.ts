import { and, desc, eq, gte, inArray, ne, notExists, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { issues, placements, stories, users } from "@/db/schema";
import { searchStories } from "@/db/search/search-stories";
import { listStoryLines, type StoryLine } from "../story/list-story-lines";
import { readable } from "../story/story-conditions";

export interface PoolFilter {
  readonly sectionId?: string | undefined;
  /** Words of the story, or of its kicker, headline, column or author. */
  readonly text?: string | undefined;
}

/** Stories a pool shows at most. */
export const poolSize = 200;

/** Web-first stories stay in the pool this long (ms): after that nobody prints them. */
const webFirstDays = 14 * 86_400_000;

/**
 * Copy that stands on no page: approved first, then under review and drafts, each newest first; with them the
 * web-first stories of the last fortnight that print has not had. The whole pool is searched, however many of
 * it are shown.
 */
export async function listPool(
  actor: Actor,
  now: number,
  filter: PoolFilter = {},
  db: Db = reader(),
): Promise<readonly StoryLine[]> {
  const rank = sql`case ${stories.state} when 'approved' then 0 when 'published' then 1 when 'review' then 2 else 3 end`;
  const rows = await db
    .select({ id: stories.id })
    .from(stories)
    .innerJoin(users, eq(users.id, stories.authorId))
    .where(
      and(
        readable(actor),
        inPool(db, now),
        filter.sectionId ? eq(stories.sectionId, filter.sectionId) : undefined,
        filter.text ? await named(actor, now, filter.text, db) : undefined,
      ),
    )
    .orderBy(rank, desc(stories.updatedAt), desc(stories.id))
    .limit(poolSize);
  return listStoryLines(
    db,
    rows.map((r) => r.id),
  );
}

function inPool(db: Db, now: number): SQL | undefined {
  const placed = db
    .select({ one: sql`1` })
    .from(placements)
    .innerJoin(issues, eq(issues.id, placements.issueId))
    .where(and(eq(placements.storyId, stories.id), ne(issues.state, "withdrawn")));
  return and(
    or(
      inArray(stories.state, ["approved", "review", "draft"]),
      and(eq(stories.state, "published"), gte(stories.updatedAt, now - webFirstDays)),
    ),
    notExists(placed),
  );
}

/** What the person typed stands in a title, is part of the author's name, or is found by the desk's search. */
async function named(actor: Actor, now: number, text: string, db: Db): Promise<SQL | undefined> {
  const meeting = and(readable(actor), inPool(db, now));
  const { hits } = await searchStories("desk", text, { limit: poolSize, meeting }, db);
  const pattern = `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const holds = [stories.kicker, stories.headline, stories.column, users.name].map(
    (column) => sql`${column} like ${pattern} escape '\\'`,
  );
  return or(
    ...holds,
    inArray(
      stories.id,
      hits.map((hit) => hit.storyId),
    ),
  );
}
