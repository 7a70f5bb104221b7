import type { IssueCopy, PageCopy } from "@/core/issue/issue-copy";
import type { PageLayout } from "./page-layout";
import { bareLayout } from "./wish-of-page";

/** Pages other than this one that have stories. */
export const otherPages = ({ pages }: Pick<IssueCopy, "pages">, pageId: string): number =>
  pages.filter(({ id, placements }) => id !== pageId && placements.length > 0).length;

/**
 * What the next change of a page begins with: its layout, or its heads where nobody has laid it out; null in a house
 * that does not lay out its pages.
 */
export function startingLayout(
  issue: Pick<IssueCopy, "pages" | "pageFormat">,
  page: PageCopy,
): PageLayout | null {
  if (page.layout || !issue.pageFormat) return page.layout;
  return bareLayout(page, issue.pageFormat, otherPages(issue, page.id));
}
