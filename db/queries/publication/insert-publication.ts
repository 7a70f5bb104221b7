import type { Db } from "@/db/client";
import { publications, sections } from "@/db/schema";

export async function insertPublication(
  tx: Db,
  row: typeof publications.$inferInsert,
): Promise<void> {
  await tx.insert(publications).values(row);
}

export async function insertSections(
  tx: Db,
  rows: readonly (typeof sections.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(sections).values([...rows]);
}
