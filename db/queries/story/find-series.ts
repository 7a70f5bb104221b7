import { and, asc, eq, gt, max } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { stories } from "@/db/schema";
import { readable } from "./story-conditions";

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

/** Names of the series that hold a story the actor may read, by name. */
export async function listSeriesNames(actor: Actor, db: Db = reader()): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ name: stories.seriesName })
    .from(stories)
    .where(and(readable(actor), gt(stories.seriesName, "")))
    .orderBy(asc(stories.seriesName))
    .limit(200);
  return rows.map((row) => row.name);
}
