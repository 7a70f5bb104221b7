import { eq, sql } from "drizzle-orm";
import type { PageLayout } from "@/core/layout/page-layout";
import type { Db } from "@/db/client";
import { pageLayouts } from "@/db/schema";
import { touchPages } from "../issue/write-pages";
import type { LayoutRow } from "./list-layouts";

export async function findLayout(db: Db, pageId: string): Promise<LayoutRow | null> {
  const [row] = await db.select().from(pageLayouts).where(eq(pageLayouts.pageId, pageId));
  return row ?? null;
}

export interface LayoutChange {
  readonly pageId: string;
  readonly layout: PageLayout;
  readonly by: string;
  readonly at: number;
  /** Left as they are when not given. */
  readonly recentKeys?: readonly string[];
}

/** Keeps the layout as the page's and counts its revision on. @returns the revision it has now. */
export async function putLayout(tx: Db, change: LayoutChange): Promise<number> {
  const { pageId, layout, by, at, recentKeys } = change;
  const set = {
    layout,
    changedBy: by,
    changedAt: at,
    ...(recentKeys && { recentKeys }),
  };
  const [row] = await tx
    .insert(pageLayouts)
    .values({ pageId, ...set })
    .onConflictDoUpdate({
      target: pageLayouts.pageId,
      set: { ...set, revision: sql`${pageLayouts.revision} + 1` },
    })
    .returning({ revision: pageLayouts.revision });
  await touchPages(tx, [pageId]);
  return row?.revision ?? 1;
}
