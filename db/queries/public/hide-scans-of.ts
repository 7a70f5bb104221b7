import { and, eq, inArray, isNotNull, like, or } from "drizzle-orm";
import type { Db } from "@/db/client";
import { issues, pageScans, pages, publicPages, publicStories } from "@/db/schema";

/** A page that readers had, or were to have. */
export interface HiddenScan {
  readonly issueId: string;
  readonly date: string;
  readonly number: number;
}

/**
 * Takes from readers every page that came as a file and has this story's words in its picture: one with a zone of it, as
 * the zones are drawn or as readers have them, in whichever issue, and the one it was published on. Such a page is shown
 * again only when somebody says so anew. @returns what was taken from them
 */
export async function hideScansOf(tx: Db, storyId: string): Promise<readonly HiddenScan[]> {
  const named = `%"${storyId}"%`;
  const drawn = await tx
    .select({ issueId: pages.issueId, date: issues.date, number: pages.number })
    .from(pageScans)
    .innerJoin(pages, eq(pages.id, pageScans.pageId))
    .innerJoin(issues, eq(issues.id, pages.issueId))
    .where(like(pageScans.zones, named));
  const shown = await tx
    .select({ issueId: publicPages.issueId, date: issues.date, number: publicPages.number })
    .from(publicPages)
    .innerJoin(issues, eq(issues.id, publicPages.issueId))
    .leftJoin(publicStories, eq(publicStories.storyId, storyId))
    .where(
      and(
        eq(publicPages.source, "scan"),
        or(
          like(publicPages.zones, named),
          and(
            eq(publicPages.issueId, publicStories.issueId),
            eq(publicPages.number, publicStories.pageNumber),
          ),
        ),
      ),
    );
  const hidden: HiddenScan[] = [];
  for (const page of [...drawn, ...shown]) if (await hideScan(tx, page)) hidden.push(page);
  return hidden;
}

/** @returns whether readers had it, or were to have it */
async function hideScan(tx: Db, page: HiddenScan): Promise<boolean> {
  const on = tx
    .select({ id: pages.id })
    .from(pages)
    .where(and(eq(pages.issueId, page.issueId), eq(pages.number, page.number)));
  const released = await tx
    .update(pageScans)
    .set({ publishedAt: null })
    .where(and(inArray(pageScans.pageId, on), isNotNull(pageScans.publishedAt)))
    .returning({ id: pageScans.id });
  const gone = await tx
    .delete(publicPages)
    .where(
      and(
        eq(publicPages.issueId, page.issueId),
        eq(publicPages.number, page.number),
        eq(publicPages.source, "scan"),
      ),
    )
    .returning({ id: publicPages.id });
  return released.length > 0 || gone.length > 0;
}
