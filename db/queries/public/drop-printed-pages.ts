import { eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { publicIssues, publicPages } from "@/db/schema";

interface PrintedStory {
  readonly storyId: string;
  /** Of the page it was published on. */
  readonly pageNumber: number | null;
}

/**
 * Takes an issue in print from readers: its pages, or those that show one story, and the files of the whole. A
 * picture cannot be told to leave out a story that was withdrawn; the page stays as text.
 */
export async function dropPrintedPages(
  tx: Db,
  issueId: string,
  story?: PrintedStory,
): Promise<void> {
  const pages = await tx
    .select({ id: publicPages.id, number: publicPages.number, zones: publicPages.zones })
    .from(publicPages)
    .where(eq(publicPages.issueId, issueId));
  const gone = pages.filter(
    ({ number, zones }) =>
      story === undefined ||
      number === story.pageNumber ||
      zones.some(({ storyId }) => storyId === story.storyId),
  );
  const ids = gone.map(({ id }) => id);
  if (ids.length > 0) await tx.delete(publicPages).where(inArray(publicPages.id, ids));
  await tx
    .update(publicIssues)
    .set({ pdf: null, epub: null })
    .where(eq(publicIssues.issueId, issueId));
}
