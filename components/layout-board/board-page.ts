import type { PageFormat } from "@/core/layout/page-format";
import type { PageLayout } from "@/core/layout/page-layout";
import type { CopyParagraph } from "@/core/layout/printed-copy";
import type { PlacementRole } from "@/core/page/placement";
import type { TextCut } from "@/core/page/text-cut";
import type { PressPaper, PressPicture } from "@/core/paper/press-page";

export type Titles = Readonly<Record<"kicker" | "headline" | "deck", string>>;

/** A story of the page as the board needs it: all its words, and what this page makes of them. */
export interface BoardStory {
  readonly storyId: string;
  readonly placementId: string;
  readonly role: PlacementRole;
  readonly language: string;
  readonly isCommentary: boolean;
  readonly own: Titles;
  /** For this page only; null takes the story's own. */
  readonly placed: Readonly<Record<keyof Titles, string | null>>;
  /** All of it, what is struck out here too. */
  readonly paragraphs: readonly CopyParagraph[];
  readonly cuts: readonly TextCut[];
  /** Pictures in its text, in order. */
  readonly pictureIds: readonly string[];
}

export interface BoardPicture extends PressPicture {
  readonly id: string;
}

/** Who lays out the page now. */
export interface BoardHolder {
  readonly name: string;
  readonly since: number;
  readonly isMe: boolean;
  readonly tab: string;
}

/** Something wrong with the page, in the person's words, and the box it lies in, if one. */
export interface BoardFault {
  readonly code: string;
  readonly message: string;
  readonly boxId: string | null;
}

/** A page with all that the board draws and says of it. */
export interface BoardPage {
  readonly issueId: string;
  readonly pageId: string;
  readonly number: number;
  readonly name: string;
  readonly banner: string;
  readonly editor: string;
  readonly paper: PressPaper;
  readonly pages: readonly { readonly number: number; readonly name: string }[];
  /** What the publication's pages are printed on; null where they are not laid out in this house. */
  readonly format: PageFormat | null;
  /** Null before anybody laid the page out. */
  readonly layout: PageLayout | null;
  readonly revision: number;
  readonly stories: readonly BoardStory[];
  readonly pictures: readonly BoardPicture[];
  readonly elsewhere: readonly {
    readonly storyId: string;
    readonly headline: string;
    readonly pageNumber: number;
  }[];
  readonly holder: BoardHolder | null;
  readonly faults: readonly BoardFault[];
  /** Why this person may not lay out the page now; null if they may. */
  readonly mayNot: string | null;
  readonly timeZone: string;
}
