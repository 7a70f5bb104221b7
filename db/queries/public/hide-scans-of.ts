import { and, eq, inArray, like, or } from "drizzle-orm";
import type { Db } from "@/db/client";
import { pageScans, pages, publicPages, publicStories } from "@/db/schema";

/**
 * Takes from readers every page that came as a file and has this story's words in its picture: one with a zone of it, as
 * the zones are drawn or as readers have them, in whichever issue, and the one it was published on. Such a page is shown
 * again only when somebody says so anew.
 */
export async function hideScansOf(tx: Db, storyId: string): Promise<void> {
  const named = `%"${storyId}"%`;
  const drawn = await tx
    .select({ issueId: pages.issueId, number: pages.number })
    .from(pageScans)
    .innerJoin(pages, eq(pages.id, pageScans.pageId))
    .where(like(pageScans.zones, named));
  const shown = await tx
    .select({ issueId: publicPages.issueId, number: publicPages.number })
    .from(publicPages)
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
  for (const page of [...drawn, ...shown]) await hideScan(tx, page);
}

async function hideScan(tx: Db, page: { issueId: string; number: number }): Promise<void> {
  const on = tx
    .select({ id: pages.id })
    .from(pages)
    .where(and(eq(pages.issueId, page.issueId), eq(pages.number, page.number)));
  await tx.update(pageScans).set({ publishedAt: null }).where(inArray(pageScans.pageId, on));
  await tx
    .delete(publicPages)
    .where(
      and(
        eq(publicPages.issueId, page.issueId),
        eq(publicPages.number, page.number),
        eq(publicPages.source, "scan"),
      ),
    );
}
