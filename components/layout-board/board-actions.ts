import type { ActionAnswer } from "@/components/ui/action-answer";
import type { LayoutMove } from "@/core/layout/layout-move";
import type { PageLayout } from "@/core/layout/page-layout";
import type { PlacementRole } from "@/core/page/placement";
import type { TextCut } from "@/core/page/text-cut";
import type { BoardPage } from "./board-page";

/** Which page, and from which window. */
export interface OnPage {
  readonly issueId: string;
  readonly pageId: string;
  readonly number: number;
  readonly tab: string;
}

/** What this page gives a story of its own: titles (null takes the story's), a picture, its role, whether the site shows it so too. */
export interface PlacementDress {
  readonly kicker?: string | null;
  readonly headline?: string | null;
  readonly deck?: string | null;
  readonly pictureId?: string | null;
  readonly siteTakesPage?: boolean;
  readonly role?: PlacementRole;
}

/** What became of moves: they are made, or the page is another one than they were made on. */
export interface Changed {
  readonly is: "done" | "stale" | "displaced" | "refused";
  readonly layout: PageLayout;
  readonly revision: number;
  /** Why they cannot be made. */
  readonly message?: string;
}

type Answer<T> = Promise<ActionAnswer<T>>;

/** Server actions of the board, as props. */
export interface BoardActions {
  readonly look: (input: OnPage) => Answer<BoardPage>;
  readonly change: (
    input: OnPage & {
      readonly revision: number;
      readonly key: string;
      readonly moves: readonly LayoutMove[];
    },
  ) => Answer<Changed>;
  readonly layOut: (input: OnPage & { readonly revision: number }) => Answer<Changed>;
  /** Says that this window lays out the page, and goes on doing so. */
  readonly hold: (input: OnPage) => Answer<BoardPage>;
  readonly take: (input: OnPage) => Answer<BoardPage>;
  readonly leave: (input: OnPage) => Answer<unknown>;
  readonly cut: (
    input: OnPage & {
      readonly placementId: string;
      /** Hash of the words the cuts were made in. */
      readonly contentHash: string;
      readonly cuts: readonly TextCut[];
    },
  ) => Answer<BoardPage>;
  readonly dress: (
    input: OnPage & {
      readonly placementId: string;
      readonly dress: PlacementDress;
    },
  ) => Answer<BoardPage>;
}
