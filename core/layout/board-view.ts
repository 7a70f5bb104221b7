import type { Fault } from "@/core/issue/fault";
import type { IssueState } from "@/core/issue/issue";
import type { PlacementRole } from "@/core/page/placement";
import type { TextCut } from "@/core/page/text-cut";
import type { PressPaper, PressPicture } from "@/core/paper/press-page";
import type { Refusal } from "@/core/refusal";
import type { Lease } from "@/core/story/lease";
import type { StoryKind, StoryState } from "@/core/story/story";
import type { AdSize } from "./ad-size";
import type { PageLayout } from "./page-layout";
import type { CopyParagraph } from "./printed-copy";

/** A page with all that its board draws, as one person may see it. Plain values: it goes to the browser as it is. */
export interface BoardView {
  readonly issueId: string;
  readonly issueRevision: number;
  readonly state: IssueState;
  /** What nameplate and folio print. */
  readonly paper: PressPaper;
  readonly pageId: string;
  readonly number: number;
  readonly name: string;
  readonly banner: string;
  readonly editor: string;
  /** As of `PageCopy.contentHash`. */
  readonly contentHash: string;
  /** The pages of the issue, in order. */
  readonly pages: readonly BoardPageName[];
  /** Where nobody has laid the page out, its heads alone; null in a house that does not lay out its pages. */
  readonly layout: PageLayout | null;
  /** What the next change names as its base; 0 where nobody has laid the page out. */
  readonly revision: number;
  /** Who is laying it out now, as last heard of; whether that still holds is `core/story/lease`'s to say. */
  readonly lease: Lease | null;
  /** Why this person may not lay it out; null when they may. */
  readonly mayNot: Refusal | null;
  /** Its own in their order, then those of other pages that have a box here. */
  readonly stories: readonly BoardStory[];
  /** Stories of the other pages, in order, for 导读 and jumps. */
  readonly elsewhere: readonly BoardElsewhere[];
  /** By id: those of its stories and of its boxes. `src` is the desk's address. */
  readonly pictures: Readonly<Record<string, PressPicture>>;
  readonly adSizes: readonly AdSize[];
  /** What keeps this page from 付印. */
  readonly faults: readonly Fault[];
}

export interface BoardPageName {
  readonly id: string;
  readonly number: number;
  readonly name: string;
}

export type BoardStory = SeenStory | ClosedStory;

/** What of a story everybody who lays out the page may know. */
interface PlacedStory {
  readonly placementId: string;
  readonly storyId: string;
  readonly role: PlacementRole;
  /** The page it is placed on: another than this one for a story that goes on here. */
  readonly pageNumber: number;
}

/** A story the person may not read: it keeps its box, and the box says nothing. */
export interface ClosedStory extends PlacedStory {
  readonly isClosed: true;
}

export interface SeenStory extends PlacedStory {
  readonly isClosed: false;
  readonly language: string;
  readonly kind: StoryKind;
  readonly state: StoryState;
  readonly stage: number;
  readonly wordCount: number;
  /** Hash of its words: what a cut names as those it was made in. */
  readonly contentHash: string;
  readonly sectionId: string;
  /** For this page only; null takes the story's own. */
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly deck: string | null;
  readonly pictureId: string | null;
  readonly siteTakesPage: boolean;
  readonly own: { readonly kicker: string; readonly headline: string; readonly deck: string };
  /** All that could be printed of it; `copyOnBoard` leaves out what is cut. */
  readonly paragraphs: readonly CopyParagraph[];
  readonly cuts: readonly TextCut[];
  /** Cuts that strike nothing any more, for the story has changed. */
  readonly lostCuts: number;
  /** Its pictures, in their order; those of them the person may look at are in `BoardView.pictures`. */
  readonly pictureIds: readonly string[];
  /** Whether this person may dress, cut or move it. */
  readonly mayArrange: boolean;
}

export interface BoardElsewhere {
  readonly storyId: string;
  readonly pageNumber: number;
  /** Null for a story the person may not read. */
  readonly headline: string | null;
}
