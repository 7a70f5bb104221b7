import { and, eq, isNotNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { pageScans } from "@/db/schema";

/** Ids of the issue's pages that readers get, or will get, as the file that was brought for them. */
export async function listPublishedScans(db: Db, issueId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ id: pageScans.pageId })
    .from(pageScans)
    .where(and(eq(pageScans.issueId, issueId), isNotNull(pageScans.publishedAt)));
  return new Set(rows.map(({ id }) => id));
}
