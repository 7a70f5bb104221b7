import type { Elsewhere } from "@/core/layout/contents-lines";
import type { PageLayout } from "@/core/layout/page-layout";
import { printedLayout } from "@/core/layout/printed-layout";
import type { PlacementRole } from "./placement";
import type { TextCut } from "./text-cut";

/** A page as its proof shows it; the hash of `proofContent` tells whether a proof is stale. */
export interface ProofPage {
  readonly number: number;
  readonly name: string;
  readonly banner: string;
  readonly editor: string;
  readonly placements: readonly ProofPlacement[];
  readonly layout: PageLayout | null;
  /** What its layout prints of stories of other pages: those that go on here, and the lines of 导读. */
  readonly goesOn: readonly ProofPlacement[];
  readonly contents: readonly Elsewhere[];
}

export interface ProofPlacement {
  readonly role: PlacementRole;
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly deck: string | null;
  readonly cuts: readonly TextCut[];
  readonly storyId: string;
  /** Hash of the story's words. */
  readonly contentHash: string;
}

export interface ProofNameplate {
  readonly date: string;
  readonly edition: string;
  readonly number: number;
  readonly runningNumber: number;
}

/**
 * All that is printed on the page. The numbers of the issue stand on page 1 only, in the nameplate. What a page does not
 * have (a layout, cuts) is not named at all: the hash of a page without it is what it was before there were any.
 */
export function proofContent(page: ProofPage, nameplate: ProofNameplate): unknown {
  return {
    date: nameplate.date,
    edition: nameplate.edition,
    nameplate: page.number === 1 ? [nameplate.number, nameplate.runningNumber] : null,
    number: page.number,
    name: page.name,
    banner: page.banner,
    editor: page.editor,
    placements: page.placements.map((placed, index) => ({ index, ...printed(placed) })),
    ...(page.layout && { layout: printedLayout(page.layout) }),
    ...(page.goesOn.length > 0 && { goesOn: page.goesOn.map(printed) }),
    ...(page.contents.length > 0 && { contents: page.contents }),
  };
}

const printed = ({ role, kicker, headline, deck, cuts, storyId, contentHash }: ProofPlacement) => ({
  role,
  kicker,
  headline,
  deck,
  storyId,
  contentHash,
  ...(cuts.length > 0 && { cuts }),
});
