import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { storyShares } from "@/db/schema";

export type ShareRow = typeof storyShares.$inferSelect;

export async function insertShare(tx: Db, row: typeof storyShares.$inferInsert): Promise<void> {
  await tx.insert(storyShares).values(row);
}

/** Takes a link of the story back. @returns it, or null when there is none to take back. */
export async function revokeShareOf(
  tx: Db,
  storyId: string,
  id: string,
  now: number,
): Promise<ShareRow | null> {
  const [row] = await tx
    .update(storyShares)
    .set({ revokedAt: now })
    .where(
      and(eq(storyShares.id, id), eq(storyShares.storyId, storyId), isNull(storyShares.revokedAt)),
    )
    .returning();
  return row ?? null;
}

/** Takes back every link that this person made: whoever has left the house may not go on reading by one. */
export async function revokeSharesOf(tx: Db, userId: string, now: number): Promise<void> {
  await tx
    .update(storyShares)
    .set({ revokedAt: now })
    .where(and(eq(storyShares.createdBy, userId), isNull(storyShares.revokedAt)));
}

export async function touchShare(tx: Db, id: string, now: number): Promise<void> {
  await tx.update(storyShares).set({ lastUsedAt: now }).where(eq(storyShares.id, id));
}
