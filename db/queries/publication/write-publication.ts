import { and, eq, gt, max } from "drizzle-orm";
import type { Db } from "@/db/client";
import { movedAddresses, publications, sections, stories } from "@/db/schema";

export async function updatePublication(
  tx: Db,
  id: string,
  change: Partial<typeof publications.$inferInsert>,
): Promise<void> {
  await tx.update(publications).set(change).where(eq(publications.id, id));
}

export async function updateSection(
  tx: Db,
  id: string,
  change: Partial<typeof sections.$inferInsert>,
): Promise<void> {
  await tx.update(sections).set(change).where(eq(sections.id, id));
}

/** Readers of `path` are sent to `target` for good. What led to `path` now leads on, and `target` leads nowhere. */
export async function moveAddress(
  tx: Db,
  path: string,
  target: string,
  movedAt: number,
): Promise<void> {
  await tx.delete(movedAddresses).where(eq(movedAddresses.path, target));
  await tx.update(movedAddresses).set({ target }).where(eq(movedAddresses.target, path));
  await tx
    .insert(movedAddresses)
    .values({ path, target, movedAt })
    .onConflictDoUpdate({ target: movedAddresses.path, set: { target, movedAt } });
}

/** The last review that a story waits for, 0 when none waits. */
export async function lastStageInUse(db: Db, publicationId: string): Promise<number> {
  const [row] = await db
    .select({ stage: max(stories.stage) })
    .from(stories)
    .where(
      and(
        eq(stories.publicationId, publicationId),
        eq(stories.state, "review"),
        gt(stories.stage, 0),
      ),
    );
  return row?.stage ?? 0;
}
