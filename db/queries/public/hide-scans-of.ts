import { and, eq, inArray, like, or } from "drizzle-orm";
import type { Db } from "@/db/client";
import { issues, pageScans, pages, publicPages, publicStories } from "@/db/schema";

/** A page readers had until now. */
export interface HiddenScan {
  readonly issueId: string;
  readonly date: string;
  readonly number: number;
}

/**
 * Takes from readers every page that came as a file and has this story's words in its picture: one with a zone of it, as
 * the zones are drawn or as readers have them, in whichever issue, and the one it was published on. Such a page is shown
 * again only when somebody says so anew. @returns those that readers were to have
 */
export async function hideScansOf(tx: Db, storyId: string): Promise<readonly HiddenScan[]> {
  const found = await tx
    .selectDistinct({
      scanId: pageScans.id,
      publishedAt: pageScans.publishedAt,
      shownId: publicPages.id,
      ...{ issueId: pages.issueId, date: issues.date, number: pages.number },
    })
    .from(pageScans)
    .innerJoin(pages, eq(pages.id, pageScans.pageId))
    .innerJoin(issues, eq(issues.id, pages.issueId))
    .leftJoin(
      publicPages,
      and(
        eq(publicPages.issueId, pages.issueId),
        eq(publicPages.number, pages.number),
        eq(publicPages.source, "scan"),
      ),
    )
    .leftJoin(publicStories, eq(publicStories.storyId, storyId))
    .where(
      or(
        like(pageScans.zones, `%"${storyId}"%`),
        like(publicPages.zones, `%"${storyId}"%`),
        and(
          eq(publicPages.issueId, publicStories.issueId),
          eq(publicPages.number, publicStories.pageNumber),
        ),
      ),
    )
    .orderBy(issues.date, pages.number);
  const scans = found.map(({ scanId }) => scanId);
  const shown = found.flatMap(({ shownId }) => shownId ?? []);
  if (scans.length > 0)
    await tx.update(pageScans).set({ publishedAt: null }).where(inArray(pageScans.id, scans));
  if (shown.length > 0) await tx.delete(publicPages).where(inArray(publicPages.id, shown));
  return found
    .filter(({ publishedAt, shownId }) => publishedAt !== null || shownId !== null)
    .map(({ issueId, date, number }) => ({ issueId, date, number }));
}
