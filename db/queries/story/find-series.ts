import { and, asc, eq, gt, max } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { stories } from "@/db/schema";

/** The ordinal the next story of a series should have, 1 for a new one. */
export async function findNextOrdinal(
  actor: Actor,
  seriesName: string,
  db: Db = reader(),
): Promise<number> {
  const [row] = await db
    .select({ last: max(stories.seriesOrdinal) })
    .from(stories)
    .where(and(eq(stories.publicationId, actor.publicationId), eq(stories.seriesName, seriesName)));
  return (row?.last ?? 0) + 1;
}

/** Names of the house's series, by name. Names only: the stories in them keep their own rights. */
export async function listSeriesNames(actor: Actor, db: Db = reader()): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ name: stories.seriesName })
    .from(stories)
    .where(and(eq(stories.publicationId, actor.publicationId), gt(stories.seriesName, "")))
    .orderBy(asc(stories.seriesName))
    .limit(200);
  return rows.map((row) => row.name);
}
