import { and, eq } from "drizzle-orm";
import type { Lease } from "@/core/story/lease";
import type { Db } from "@/db/client";
import { layoutLeases, users } from "@/db/schema";

/** Who last laid out the page; whether that still holds is `core/story/lease`'s to say. */
export async function findLayoutLease(db: Db, pageId: string): Promise<Lease | null> {
  const [row] = await db
    .select({
      userId: layoutLeases.userId,
      name: users.name,
      tab: layoutLeases.tab,
      since: layoutLeases.since,
      until: layoutLeases.until,
    })
    .from(layoutLeases)
    .innerJoin(users, eq(users.id, layoutLeases.userId))
    .where(eq(layoutLeases.pageId, pageId));
  return row ?? null;
}

export async function putLayoutLease(tx: Db, row: typeof layoutLeases.$inferInsert): Promise<void> {
  const { pageId, ...set } = row;
  await tx
    .insert(layoutLeases)
    .values(row)
    .onConflictDoUpdate({ target: layoutLeases.pageId, set });
}

/** Ends the lease of this window, and nobody else's. */
export async function dropLayoutLease(
  tx: Db,
  pageId: string,
  by: { readonly userId: string; readonly tab: string },
): Promise<void> {
  await tx
    .delete(layoutLeases)
    .where(
      and(
        eq(layoutLeases.pageId, pageId),
        eq(layoutLeases.userId, by.userId),
        eq(layoutLeases.tab, by.tab),
      ),
    );
}
