import { and, eq, inArray, like } from "drizzle-orm";
import type { Db } from "@/db/client";
import { pageScans, pages, publicPages } from "@/db/schema";

/**
 * Takes from readers every page that came as a file and has a zone of this story, in whichever issue: its picture has the
 * story's words. It is shown again only when somebody says so anew.
 */
export async function hideScansOf(tx: Db, storyId: string): Promise<void> {
  const found = await tx
    .update(pageScans)
    .set({ publishedAt: null })
    .where(like(pageScans.zones, `%"${storyId}"%`))
    .returning({ pageId: pageScans.pageId });
  const shown = await tx
    .select({ issueId: pages.issueId, number: pages.number })
    .from(pages)
    .where(
      inArray(
        pages.id,
        found.map(({ pageId }) => pageId),
      ),
    );
  for (const { issueId, number } of shown)
    await tx
      .delete(publicPages)
      .where(
        and(
          eq(publicPages.issueId, issueId),
          eq(publicPages.number, number),
          eq(publicPages.source, "scan"),
        ),
      );
}
