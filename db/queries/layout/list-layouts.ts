import { eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { pageLayouts, pages, pictures } from "@/db/schema";

export type LayoutRow = typeof pageLayouts.$inferSelect;

/** The layouts of an issue's pages, by page. Its caller has found the issue through the actor. */
export async function listLayouts(
  db: Db,
  issueId: string,
): Promise<ReadonlyMap<string, LayoutRow>> {
  const rows = await db
    .select({ row: pageLayouts })
    .from(pageLayouts)
    .innerJoin(pages, eq(pages.id, pageLayouts.pageId))
    .where(eq(pages.issueId, issueId));
  return new Map(rows.map(({ row }) => [row.pageId, row]));
}

/** Of these pictures those the house no longer has. */
export async function listGonePictures(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: pictures.id })
    .from(pictures)
    .where(inArray(pictures.id, [...new Set(ids)]));
  const there = new Set(rows.map(({ id }) => id));
  return new Set(ids.filter((id) => !there.has(id)));
}
