import { and, eq, inArray, isNotNull, like } from "drizzle-orm";
import type { Db } from "@/db/client";
import { issues, pageScans, pages, publicPages } from "@/db/schema";

/** A page readers had until now. */
export interface HiddenScan {
  readonly issueId: string;
  readonly date: string;
  readonly number: number;
}

/**
 * Takes from readers every page that came as a file and has a zone of this story, in whichever issue: its picture has the
 * story's words. It is shown again only when somebody says so anew. @returns those that readers were to have
 */
export async function hideScansOf(tx: Db, storyId: string): Promise<readonly HiddenScan[]> {
  const found = await tx
    .select({ id: pageScans.id, issueId: pages.issueId, date: issues.date, number: pages.number })
    .from(pageScans)
    .innerJoin(pages, eq(pages.id, pageScans.pageId))
    .innerJoin(issues, eq(issues.id, pages.issueId))
    .where(and(isNotNull(pageScans.publishedAt), like(pageScans.zones, `%"${storyId}"%`)))
    .orderBy(issues.date, pages.number);
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  await tx.update(pageScans).set({ publishedAt: null }).where(inArray(pageScans.id, ids));
  for (const { issueId, number } of found)
    await tx
      .delete(publicPages)
      .where(
        and(
          eq(publicPages.issueId, issueId),
          eq(publicPages.number, number),
          eq(publicPages.source, "scan"),
        ),
      );
  return found.map(({ id: _id, ...page }) => page);
}
