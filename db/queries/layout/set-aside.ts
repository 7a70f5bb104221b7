import { eq } from "drizzle-orm";
import type { SetAside } from "@/core/layout/set-aside";
import type { Db } from "@/db/client";
import { pageSetAsides, pages } from "@/db/schema";

/** What stories have left behind on a page. */
export async function findSetAside(db: Db, pageId: string): Promise<readonly SetAside[]> {
  const [row] = await db.select().from(pageSetAsides).where(eq(pageSetAsides.pageId, pageId));
  return row?.setAside ?? [];
}

/** The same of all pages of an issue, by page. Its caller has found the issue through the actor. */
export async function listSetAsides(
  db: Db,
  issueId: string,
): Promise<ReadonlyMap<string, readonly SetAside[]>> {
  const rows = await db
    .select({ row: pageSetAsides })
    .from(pageSetAsides)
    .innerJoin(pages, eq(pages.id, pageSetAsides.pageId))
    .where(eq(pages.issueId, issueId));
  return new Map(rows.map(({ row }) => [row.pageId, row.setAside]));
}

export async function putSetAside(
  tx: Db,
  pageId: string,
  setAside: readonly SetAside[],
): Promise<void> {
  await tx
    .insert(pageSetAsides)
    .values({ pageId, setAside })
    .onConflictDoUpdate({ target: pageSetAsides.pageId, set: { setAside } });
}
