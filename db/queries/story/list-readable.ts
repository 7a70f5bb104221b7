import { and, inArray } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { stories } from "@/db/schema";
import { readable } from "./story-conditions";

/** Of these stories those the actor may read, by id. */
export async function listReadable(
  actor: Actor,
  ids: readonly string[],
  db: Db = reader(),
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: stories.id })
    .from(stories)
    .where(and(inArray(stories.id, [...ids]), readable(actor)));
  return new Set(rows.map((row) => row.id));
}
