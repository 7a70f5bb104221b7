import type { PageFormat } from "@/core/layout/page-format";
import type { PageLayout } from "@/core/layout/page-layout";
import type { PlacementRole } from "@/core/page/placement";
import type { ProofRead } from "@/core/page/proofing";
import type { TextCut } from "@/core/page/text-cut";
import type { HouseRule } from "@/core/proofreading/house-rule";
import type { StoryContent, StoryState } from "@/core/story/story";
import type { IssueState } from "./issue";

/** Master data that every paper must print; empty where the publication has not told it. */
export interface Masthead {
  readonly name: string;
  readonly cn: string;
  readonly price: string;
  readonly printer: string;
}

/** A whole issue as it stands at this moment, with all that preflight and release must know of it. */
export interface IssueCopy {
  readonly id: string;
  readonly publicationId: string;
  /** YYYY-MM-DD in the publication's zone. */
  readonly date: string;
  readonly edition: string;
  readonly number: number;
  readonly runningNumber: number;
  /** The day of another issue that has the same 总期号, withdrawn ones aside; null if none has. */
  readonly numberTakenOn: string | null;
  readonly state: IssueState;
  /** UTC ms. */
  readonly releaseAt: number;
  readonly timeZone: string;
  readonly masthead: Masthead;
  /** The paper its pages are laid out for; null where they are not laid out in this house. */
  readonly pageFormat: PageFormat | null;
  /** Rules of the house whose finds keep a story from print. */
  readonly blockingRules: readonly HouseRule[];
  readonly pages: readonly PageCopy[];
}

export interface PageCopy {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly banner: string;
  /** Name of the responsible editor, empty if none. */
  readonly editor: string;
  /** Null for a page nobody has laid out. */
  readonly layout: PageLayout | null;
  /** Readers get a file that was laid out elsewhere instead (`publish-scan`). */
  readonly isScanned?: boolean;
  /** Grows by one with every change of the layout; 0 without one. */
  readonly layoutRevision: number;
  /** Pictures that the layout or a placement names and the house no longer has. */
  readonly gonePictures: readonly string[];
  /** Hash of what a proof of the page shows now. */
  readonly contentHash: string;
  /** Oldest first. */
  readonly proofs: readonly ProofRead[];
  readonly placements: readonly PlacementCopy[];
}

export interface PlacementCopy {
  readonly id: string;
  readonly position: number;
  readonly role: PlacementRole;
  /** For this page only; null takes the story's own. */
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly deck: string | null;
  /** The picture laid out with it here; null takes the story's first. */
  readonly pictureId: string | null;
  /** What this page does not print, as it lies in the story's present words. */
  readonly cuts: readonly TextCut[];
  /** Cuts that no longer strike anything, for the words they were in have changed. */
  readonly lostCuts: number;
  /** The reading site shows what this page prints instead of the whole story. */
  readonly siteTakesPage: boolean;
  readonly story: StoryCopy;
}

export interface StoryCopy {
  readonly id: string;
  readonly sectionId: string;
  readonly state: StoryState;
  readonly stage: number;
  readonly embargoUntil: number | null;
  /** Blocking checks nobody has settled. */
  readonly openChecks: number;
  /** Suggestions nobody has accepted or rejected. */
  readonly openSuggestions: number;
  /** Conversations nobody has resolved. */
  readonly openComments: number;
  readonly content: StoryContent;
  /** Hash of the working copy's words. */
  readonly contentHash: string;
  /** Hash of the words the last review signed; null if it has not. */
  readonly signedHash: string | null;
  /** Hash of the words readers have; null if none are public. */
  readonly publicHash: string | null;
  /** The frozen version that holds the working copy's words and may go out; null if there is none. */
  readonly versionId: string | null;
  /** Pictures it shows that may not be used for ever: what they are called, and their last day (YYYY-MM-DD). */
  readonly pictureRights?: readonly { readonly caption: string; readonly until: string }[];
  /** Dates of other issues it stands in. */
  readonly otherIssues: readonly string[];
}
