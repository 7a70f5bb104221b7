import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { newId } from "@/db/new-id";
import { pictureSetMembers, pictureSets } from "@/db/schema";

export type PictureSetRow = typeof pictureSets.$inferSelect;

export async function findSet(
  tx: Db,
  publicationId: string,
  by: { readonly id: string } | { readonly name: string },
): Promise<PictureSetRow | null> {
  const wanted = "id" in by ? eq(pictureSets.id, by.id) : eq(pictureSets.name, by.name);
  const [row] = await tx
    .select()
    .from(pictureSets)
    .where(and(eq(pictureSets.publicationId, publicationId), wanted));
  return row ?? null;
}

export async function insertSet(tx: Db, row: Omit<PictureSetRow, "id">): Promise<PictureSetRow> {
  const [set] = await tx
    .insert(pictureSets)
    .values({ id: newId(), ...row })
    .returning();
  if (!set) throw new Error("a set was not kept");
  return set;
}

export async function putIntoSet(
  tx: Db,
  setId: string,
  pictureIds: readonly string[],
  at: number,
): Promise<void> {
  await tx
    .insert(pictureSetMembers)
    .values(pictureIds.map((pictureId) => ({ setId, pictureId, addedAt: at })))
    .onConflictDoNothing();
}

export async function takeFromSet(
  tx: Db,
  setId: string,
  pictureIds: readonly string[],
): Promise<void> {
  await tx
    .delete(pictureSetMembers)
    .where(
      and(
        eq(pictureSetMembers.setId, setId),
        inArray(pictureSetMembers.pictureId, [...pictureIds]),
      ),
    );
}

/** A set that holds nothing any more is gone. @returns whether it went */
export async function deleteEmptySet(tx: Db, setId: string): Promise<boolean> {
  const [member] = await tx
    .select({ id: pictureSetMembers.pictureId })
    .from(pictureSetMembers)
    .where(eq(pictureSetMembers.setId, setId))
    .limit(1);
  if (member) return false;
  await tx.delete(pictureSets).where(eq(pictureSets.id, setId));
  return true;
}
