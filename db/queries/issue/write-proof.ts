import type { Db } from "@/db/client";
import { newId } from "@/db/new-id";
import { proofs } from "@/db/schema";

/** Keeps one reading of a page. Rows are only ever added. */
export async function insertProof(
  tx: Db,
  row: Omit<typeof proofs.$inferInsert, "id">,
): Promise<void> {
  await tx.insert(proofs).values({ id: newId(), ...row });
}
