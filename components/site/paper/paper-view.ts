import type { PublicIssuePage } from "@/core/issue/manifest";
import type { PrintedIssue, PrintedPage } from "@/core/paper/printed-issue";
import type { IssueDay, SiteIssue, Teaser } from "@/core/site/site";

/** One page of an issue and what stands around it. */
export interface PaperView {
  readonly issue: SiteIssue;
  readonly page: PublicIssuePage;
  /** Its public stories; what the page names and is not among them was withdrawn. */
  readonly stories: readonly Teaser[];
  /** Files and pictures of the issue; of pages that were not pressed there are none. */
  readonly printed: PrintedIssue;
  /** Public stories that zones of the page lead to, by id; they may stand on other pages. */
  readonly linked: ReadonlyMap<string, Teaser>;
  readonly previous: IssueFront | null;
  readonly next: IssueFront | null;
}

/** An issue and the number of its first page. */
export type IssueFront = IssueDay & { readonly pages: readonly { readonly number: number }[] };

/** The page as it was printed; null where it never was. */
export const printedPage = ({ printed, page }: PaperView): PrintedPage | null =>
  printed.pages.find(({ number }) => number === page.number) ?? null;

/** Name of the anchor that a story's page is opened at, to light where it stands. */
export const placeOfStory = (storyId: string): string => `s-${storyId}`;
