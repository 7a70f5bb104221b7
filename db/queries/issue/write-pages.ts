import { eq, inArray, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import {
  layoutLeases,
  pageLayouts,
  pageSetAsides,
  pages,
  proofMarks,
  proofs,
  renderings,
} from "@/db/schema";

export async function insertPages(
  tx: Db,
  rows: readonly (typeof pages.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(pages).values([...rows]);
}

export async function updatePage(
  tx: Db,
  id: string,
  change: Partial<typeof pages.$inferInsert>,
): Promise<void> {
  await tx
    .update(pages)
    .set({ ...change, revision: sql`${pages.revision} + 1` })
    .where(eq(pages.id, id));
}

/** Takes an empty page out, with its layout, its proofs and the readings of them. */
export async function deletePage(tx: Db, id: string): Promise<void> {
  await tx.delete(proofs).where(eq(proofs.pageId, id));
  await tx.delete(proofMarks).where(eq(proofMarks.pageId, id));
  await tx.delete(renderings).where(eq(renderings.pageId, id));
  await tx.delete(layoutLeases).where(eq(layoutLeases.pageId, id));
  await tx.delete(pageLayouts).where(eq(pageLayouts.pageId, id));
  await tx.delete(pageSetAsides).where(eq(pageSetAsides.pageId, id));
  await tx.delete(pages).where(eq(pages.id, id));
}

/** Numbers the pages 1 on in this order. In two steps: a page number is unique in its issue at every moment. */
export async function numberPages(tx: Db, ids: readonly string[]): Promise<void> {
  await tx
    .update(pages)
    .set({ number: sql`-${pages.number}` })
    .where(inArray(pages.id, [...ids]));
  for (const [index, id] of ids.entries())
    await tx
      .update(pages)
      .set({ number: index + 1 })
      .where(eq(pages.id, id));
}

export async function touchPages(tx: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(pages)
    .set({ revision: sql`${pages.revision} + 1` })
    .where(inArray(pages.id, [...new Set(ids)]));
}
