import { and, count, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { searchDocuments, stories } from "@/db/schema";
import type { Candidate } from "./find-candidates";
import type { SearchScope } from "./scope";

/** Up to here the stories that meet a condition are looked up beforehand; beyond, most candidates meet it anyway. */
const few = 12_000;

/**
 * The ids in the index of the stories that meet a condition, as a query, when they are few: somebody's ten
 * stories among a hundred thousand hits of a common word are then found without reading the others.
 */
export async function fewMeeting(
  db: Db,
  scope: SearchScope,
  condition: SQL,
): Promise<SQL | undefined> {
  const some = db
    .select({ one: sql`1` })
    .from(stories)
    .where(condition)
    .limit(few + 1)
    .as("some");
  const [row] = await db.select({ found: count() }).from(some);
  if ((row?.found ?? 0) > few) return undefined;
  const ids = db
    .select({ id: searchDocuments.id })
    .from(stories)
    .innerJoin(
      searchDocuments,
      and(eq(searchDocuments.scope, scope), eq(searchDocuments.storyId, stories.id)),
    )
    .where(condition);
  return sql`${ids}`;
}

/** The candidates whose story meets a condition. */
export async function onlyMeeting(
  db: Db,
  condition: SQL,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const ids = candidates.map((candidate) => candidate.storyId);
  const rows = await db
    .select({ id: stories.id })
    .from(stories)
    .where(and(inArray(stories.id, ids), condition));
  const met = new Set(rows.map((row) => row.id));
  return candidates.filter((candidate) => met.has(candidate.storyId));
}
