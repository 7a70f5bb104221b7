import { and, asc, eq } from "drizzle-orm";
import { putAt } from "@/core/page/arrange";
import type { Db } from "@/db/client";
import { newId } from "@/db/new-id";
import { placements } from "@/db/schema";
import type { PlacementRow } from "./find-issue";
import { touchPages } from "./write-pages";

export type NewPlacement = Omit<typeof placements.$inferInsert, "id" | "position">;

/** Puts a story on a page at `index` (0 is first; undefined is last) and renumbers the page. @returns its id. */
export async function insertPlacement(tx: Db, row: NewPlacement, index?: number): Promise<string> {
  const id = newId();
  const there = await listOnPage(tx, row.pageId);
  await tx.insert(placements).values({ ...row, id, position: there.length + 1 });
  await writeOrder(tx, putAt(there, id, index ?? there.length));
  await touchPages(tx, [row.pageId]);
  return id;
}

/** Moves a placement to `index` on a page of the same issue and renumbers both pages. */
export async function movePlacement(
  tx: Db,
  placement: PlacementRow,
  pageId: string,
  index: number,
): Promise<void> {
  await tx.update(placements).set({ pageId }).where(eq(placements.id, placement.id));
  await writeOrder(tx, putAt(await listOnPage(tx, pageId), placement.id, index));
  if (pageId !== placement.pageId) await writeOrder(tx, await listOnPage(tx, placement.pageId));
  await touchPages(tx, [placement.pageId, pageId]);
}

export async function updatePlacement(
  tx: Db,
  placement: Pick<PlacementRow, "id" | "pageId">,
  change: Partial<Omit<PlacementRow, "id" | "issueId" | "pageId" | "storyId" | "position">>,
): Promise<void> {
  await tx.update(placements).set(change).where(eq(placements.id, placement.id));
  await touchPages(tx, [placement.pageId]);
}

export async function deletePlacement(tx: Db, placement: PlacementRow): Promise<void> {
  await tx.delete(placements).where(eq(placements.id, placement.id));
  await writeOrder(tx, await listOnPage(tx, placement.pageId));
  await touchPages(tx, [placement.pageId]);
}

/** Where a story stands in an issue, if it does. */
export async function findPlacementOf(tx: Db, issueId: string, storyId: string) {
  const [row] = await tx
    .select()
    .from(placements)
    .where(and(eq(placements.issueId, issueId), eq(placements.storyId, storyId)));
  return row ?? null;
}

async function listOnPage(tx: Db, pageId: string): Promise<readonly string[]> {
  const rows = await tx
    .select({ id: placements.id })
    .from(placements)
    .where(eq(placements.pageId, pageId))
    .orderBy(asc(placements.position), asc(placements.id));
  return rows.map((r) => r.id);
}

async function writeOrder(tx: Db, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries())
    await tx
      .update(placements)
      .set({ position: index + 1 })
      .where(eq(placements.id, id));
}
