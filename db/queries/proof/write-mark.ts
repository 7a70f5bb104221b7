import { and, count, eq, gte } from "drizzle-orm";
import type { Db } from "@/db/client";
import { newId } from "@/db/new-id";
import { proofMarks, proofs } from "@/db/schema";
import type { MarkRow } from "./find-mark";

/** @returns its id. */
export async function insertMark(
  tx: Db,
  row: Omit<typeof proofMarks.$inferInsert, "id">,
): Promise<string> {
  const id = newId();
  await tx.insert(proofMarks).values({ id, ...row });
  return id;
}

export async function updateMark(
  tx: Db,
  id: string,
  change: Partial<typeof proofMarks.$inferInsert>,
): Promise<void> {
  await tx.update(proofMarks).set(change).where(eq(proofMarks.id, id));
}

export async function deleteMark(tx: Db, id: string): Promise<void> {
  await tx.delete(proofMarks).where(eq(proofMarks.id, id));
}

/** Whether its maker has handed in the reading it belongs to. */
export async function isHandedIn(tx: Db, mark: MarkRow): Promise<boolean> {
  const [row] = await tx
    .select({ readings: count() })
    .from(proofs)
    .where(
      and(
        eq(proofs.renderingId, mark.renderingId),
        eq(proofs.readerId, mark.readerId),
        eq(proofs.round, mark.round),
        gte(proofs.at, mark.at),
      ),
    );
  return (row?.readings ?? 0) > 0;
}

/** Marks of one reading: by this reader, in this round, on this proof. */
export async function countMarks(
  tx: Db,
  { renderingId, readerId, round }: Pick<MarkRow, "renderingId" | "readerId" | "round">,
): Promise<number> {
  const [row] = await tx
    .select({ marks: count() })
    .from(proofMarks)
    .where(
      and(
        eq(proofMarks.renderingId, renderingId),
        eq(proofMarks.readerId, readerId),
        eq(proofMarks.round, round),
      ),
    );
  return row?.marks ?? 0;
}
