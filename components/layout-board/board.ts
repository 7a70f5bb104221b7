import type { ReactNode } from "react";
import type { SeenStory } from "@/core/layout/board-view";
import type { StoryCopy } from "@/core/layout/fit-story";
import type { LayoutMove } from "@/core/layout/layout-move";
import type { PageLayout } from "@/core/layout/page-layout";
import type { PlacementDress } from "./board-actions";
import type { BoardPage } from "./board-page";

/** What stands on the board and what can be done there: tools and side panels get this. */
export interface Board {
  /** The page as the server last told it. */
  readonly page: BoardPage;
  /** The page as the person sees it, unsent moves made. */
  readonly layout: PageLayout;
  /** What the page prints of each of its stories. */
  readonly copies: ReadonlyMap<string, StoryCopy>;
  /** Ids of boxes, in the order they were picked. */
  readonly selected: readonly string[];
  /** False for who may not lay it out, and while somebody else does. */
  readonly mayEdit: boolean;
  /** Makes the moves as one act that undo takes back, and sends them. False when one was refused; then none is made. */
  act(moves: readonly LayoutMove[], label: string): boolean;
  undo(): void;
  redo(): void;
  /** What undo and redo would do, in words; null when there is nothing. */
  readonly undoable: string | null;
  readonly redoable: string | null;
  select(ids: readonly string[]): void;
  /** Tells what happened to who cannot see it. */
  say(words: string): void;
  /** Gives a story titles, a picture or a role of this page's own; seen at once. */
  dress(story: SeenStory, dress: PlacementDress): void;
  /** Nothing that was done here is still on its way to the server. */
  readonly isSent: boolean;
  /** Asks the server how the page stands now: after a command of a panel's own. */
  refresh(): Promise<void>;
  /** What a command of a panel's own names: this window, and the layout as the server last told it. */
  standing(): { readonly tab: string; readonly revision: number };
}

/** A panel at the side of the board, beside the pool and the box's own settings. */
export interface BoardTab {
  readonly id: string;
  readonly label: string;
  readonly content: (board: Board) => ReactNode;
}
