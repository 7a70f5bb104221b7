import { and, eq } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import { pictures } from "@/db/schema";

export type PictureRow = typeof pictures.$inferSelect;

/** The picture already made from the same file, if any. */
export async function findPictureByHash(
  publicationId: string,
  contentHash: string,
  db: Db = reader(),
): Promise<PictureRow | null> {
  const [row] = await db
    .select()
    .from(pictures)
    .where(and(eq(pictures.publicationId, publicationId), eq(pictures.contentHash, contentHash)));
  return row ?? null;
}

export async function insertPicture(
  tx: Db,
  row: typeof pictures.$inferInsert,
): Promise<PictureRow> {
  const [picture] = await tx.insert(pictures).values(row).returning();
  if (!picture) throw new Error("a picture was not kept");
  return picture;
}

export async function updatePicture(
  tx: Db,
  id: string,
  change: Partial<typeof pictures.$inferInsert>,
): Promise<void> {
  await tx.update(pictures).set(change).where(eq(pictures.id, id));
}
