import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { searchDocuments } from "@/db/schema";
import { idsPerMinute } from "./index-story";
import { type SearchScope, scopeTable } from "./scope";

export interface SearchRange {
  /** UTC ms, first minute that counts. */
  readonly from?: number | undefined;
  /** UTC ms, first minute that no longer counts. */
  readonly to?: number | undefined;
  /** `next` of the page before. */
  readonly before?: number | undefined;
  /** A query of ids of the index: only these count. Few enough to be held in memory. */
  readonly among?: SQL | undefined;
}

export interface Candidate {
  readonly id: number;
  readonly storyId: string;
}

/** Stories the index names, newest first. Dates are ranges of ids, so a narrow one reads little. */
export async function findCandidates(
  db: Db,
  scope: SearchScope,
  match: string,
  { from, to, before, among }: SearchRange,
  limit: number,
): Promise<readonly Candidate[]> {
  const low = from === undefined ? 0 : firstId(from);
  const high = Math.min(
    before ?? Number.MAX_SAFE_INTEGER,
    to === undefined ? Number.MAX_SAFE_INTEGER : firstId(to),
  );
  const fts = scopeTable(scope);
  // The plus keeps the full-text index in the lead: asked id by id it would begin anew for each.
  const chosen = among ? sql`and +rowid in ${among}` : sql``;
  const rows = await db.all<{ id: number; story_id: string }>(sql`
    select ${searchDocuments.id}, ${searchDocuments.storyId}
    from (select rowid as hit from ${fts} where ${fts} match ${match} and rowid >= ${low} and rowid < ${high} ${chosen}
      order by rowid desc limit ${limit})
    join ${searchDocuments} on ${searchDocuments.id} = hit
    order by hit desc`);
  return rows.map((row) => ({ id: row.id, storyId: row.story_id }));
}

const firstId = (at: number): number => Math.floor(at / 60_000) * idsPerMinute + 1;
