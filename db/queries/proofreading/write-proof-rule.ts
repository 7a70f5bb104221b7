import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { proofRules } from "@/db/schema";

export async function insertProofRule(tx: Db, row: typeof proofRules.$inferInsert): Promise<void> {
  await tx.insert(proofRules).values(row);
}

export async function updateProofRule(
  tx: Db,
  id: string,
  change: Partial<typeof proofRules.$inferInsert>,
): Promise<void> {
  await tx.update(proofRules).set(change).where(eq(proofRules.id, id));
}
