import type { PublicIssuePage, PublicIssueStory } from "@/core/issue/manifest";
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

/** A headline of the page: as the issue lists it, or of a story that only a zone of the page leads to. */
export interface PageTitle {
  readonly storyId: string;
  readonly printed: PublicIssueStory | null;
  /** Null for what was withdrawn. */
  readonly story: Teaser | null;
}

/**
 * The page's headlines in order, and behind them the stories that its zones lead to and the issue does not list here: what
 * was turned over from another page, what an old paper's page was linked to.
 */
export function pageTitlesOf({ page, stories, linked, printed }: PaperView): readonly PageTitle[] {
  const own = new Map(stories.map((story) => [story.storyId, story]));
  const listed = page.stories.map((of) => ({
    storyId: of.storyId,
    printed: of,
    story: own.get(of.storyId) ?? null,
  }));
  const known = new Set(listed.map(({ storyId }) => storyId));
  const zones = printed.pages.find(({ number }) => number === page.number)?.zones ?? [];
  const others = new Set(zones.flatMap(({ storyId }) => storyId ?? []));
  return [
    ...listed,
    ...[...others].flatMap((storyId) => {
      const story = linked.get(storyId);
      return story && !known.has(storyId) ? [{ storyId, printed: null, story }] : [];
    }),
  ];
}

/** Name of the anchor that a story's page is opened at, to light where it stands. */
export const placeOfStory = (storyId: string): string => `s-${storyId}`;
