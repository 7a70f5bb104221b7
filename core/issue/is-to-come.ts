import { type IssueState, isOpen } from "./issue";

/**
 * Whether stories made of a page's file stand on the page. Those of an old paper, entered after its day (YYYY-MM-DD in the
 * publication's zone), wait in the pool: the page is shown as it was printed, and is not read and proofed a second time.
 */
export const isToCome = (
  issue: { readonly state: IssueState; readonly date: string },
  today: string,
): boolean => isOpen(issue.state) && issue.date >= today;
