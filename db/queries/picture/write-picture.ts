import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { pictures } from "@/db/schema";

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
