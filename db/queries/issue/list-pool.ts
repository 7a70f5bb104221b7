import { and, desc, eq, gte, inArray, like, ne, notExists, or, sql } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { issues, placements, stories } from "@/db/schema";
import { listStoryLines, type StoryLine } from "../story/list-story-lines";
import { readable } from "../story/story-conditions";

export interface PoolFilter {
  readonly sectionId?: string;
  /** Words of the headline. */
  readonly text?: string;
}

/** Stories a pool shows at most. */
export const poolSize = 200;

/** Web-first stories stay in the pool this long (ms): after that nobody prints them. */
const webFirstDays = 14 * 86_400_000;

/**
 * Copy that stands on no page: approved first, then under review and drafts, each newest first; with them the
 * web-first stories of the last fortnight that print has not had.
 */
export async function listPool(
  actor: Actor,
  now: number,
  filter: PoolFilter = {},
  db: Db = reader(),
): Promise<readonly StoryLine[]> {
  const placed = db
    .select({ one: sql`1` })
    .from(placements)
    .innerJoin(issues, eq(issues.id, placements.issueId))
    .where(and(eq(placements.storyId, stories.id), ne(issues.state, "withdrawn")));
  const rank = sql`case ${stories.state} when 'approved' then 0 when 'published' then 1 when 'review' then 2 else 3 end`;
  const rows = await db
    .select({ id: stories.id })
    .from(stories)
    .where(
      and(
        readable(actor),
        or(
          inArray(stories.state, ["approved", "review", "draft"]),
          and(eq(stories.state, "published"), gte(stories.updatedAt, now - webFirstDays)),
        ),
        filter.sectionId ? eq(stories.sectionId, filter.sectionId) : undefined,
        filter.text
          ? like(stories.headline, `%${filter.text.replaceAll(/[%_]/g, "")}%`)
          : undefined,
        notExists(placed),
      ),
    )
    .orderBy(rank, desc(stories.updatedAt), desc(stories.id))
    .limit(poolSize);
  return listStoryLines(
    db,
    rows.map((r) => r.id),
  );
}
