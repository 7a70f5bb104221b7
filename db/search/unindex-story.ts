import { and, eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { searchDocuments } from "@/db/schema";
import { type SearchScope, scopeTable } from "./scope";

/** Takes a story out of the index. @returns the id it had, or null if it was not in it. */
export async function unindexStory(
  tx: Db,
  scope: SearchScope,
  storyId: string,
): Promise<number | null> {
  const [row] = await tx
    .delete(searchDocuments)
    .where(and(eq(searchDocuments.scope, scope), eq(searchDocuments.storyId, storyId)))
    .returning({ id: searchDocuments.id });
  if (!row) return null;
  await tx.run(sql`delete from ${scopeTable(scope)} where rowid = ${row.id}`);
  return row.id;
}
