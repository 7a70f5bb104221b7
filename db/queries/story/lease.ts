import { and, eq, sql } from "drizzle-orm";
import type { Lease } from "@/core/story/lease";
import { builtOnce } from "@/db/built-once";
import type { Db } from "@/db/client";
import { storyLeases, users } from "@/db/schema";

/** Who was last writing the story; whether it still holds is `core/story/lease`'s to say. */
export async function findLease(db: Db, storyId: string): Promise<Lease | null> {
  const [row] = await leaseOf(db).execute({ storyId });
  return row ?? null;
}

const leaseOf = builtOnce((db) =>
  db
    .select({
      userId: storyLeases.userId,
      name: users.name,
      tab: storyLeases.tab,
      since: storyLeases.since,
      until: storyLeases.until,
    })
    .from(storyLeases)
    .innerJoin(users, eq(users.id, storyLeases.userId))
    .where(eq(storyLeases.storyId, sql.placeholder("storyId")))
    .prepare(),
);

export async function putLease(tx: Db, row: typeof storyLeases.$inferInsert): Promise<void> {
  const { storyId, ...set } = row;
  await tx.insert(storyLeases).values(row).onConflictDoUpdate({ target: storyLeases.storyId, set });
}

/** Ends the lease of this window, and nobody else's. */
export async function dropLease(
  tx: Db,
  storyId: string,
  by: { readonly userId: string; readonly tab: string },
): Promise<void> {
  await tx
    .delete(storyLeases)
    .where(
      and(
        eq(storyLeases.storyId, storyId),
        eq(storyLeases.userId, by.userId),
        eq(storyLeases.tab, by.tab),
      ),
    );
}

/** Ends whatever lease there is: the story has gone on to somebody else. */
export async function endLease(tx: Db, storyId: string): Promise<void> {
  await tx.delete(storyLeases).where(eq(storyLeases.storyId, storyId));
}
