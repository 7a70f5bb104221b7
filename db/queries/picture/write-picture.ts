import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { pastPictureFiles, pictureSetMembers, pictures } from "@/db/schema";

export type PictureRow = typeof pictures.$inferSelect;

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

/** Remembers the file a picture has now, before another takes its place. */
export async function insertPastFile(
  tx: Db,
  { id, ...file }: PictureRow,
  by: { readonly replacedBy: string; readonly replacedAt: number },
): Promise<void> {
  const { version, contentHash, fileName, width, height, widths, hasAvif, framing } = file;
  await tx.insert(pastPictureFiles).values({
    pictureId: id,
    version,
    contentHash,
    fileName,
    width,
    height,
    widths,
    hasAvif,
    framing,
    ...by,
  });
}

/** The picture with all that belongs to it alone. The caller has made sure that nothing shows it. */
export async function deletePictureRows(tx: Db, id: string): Promise<void> {
  await tx.delete(pictureSetMembers).where(eq(pictureSetMembers.pictureId, id));
  await tx.delete(pastPictureFiles).where(eq(pastPictureFiles.pictureId, id));
  await tx.delete(pictures).where(eq(pictures.id, id));
}
