import type { BoardView } from "@/core/layout/board-view";

/** Who lays out the page now. */
export interface BoardHolder {
  readonly name: string;
  readonly since: number;
  readonly isMe: boolean;
  readonly tab: string;
}

/** Something wrong with the page, in the person's words, and where it is mended: in a box here, or elsewhere. */
export interface BoardFault {
  readonly code: string;
  readonly message: string;
  readonly boxId: string | null;
  readonly storyId: string | null;
  readonly href: string | null;
}

/** A page with all that the board draws and says of it, refusals in the person's words. */
export interface BoardPage extends Omit<BoardView, "mayNot" | "faults" | "lease"> {
  readonly holder: BoardHolder | null;
  readonly faults: readonly BoardFault[];
  /** Why this person may not lay out the page now; null if they may. */
  readonly mayNot: string | null;
  readonly timeZone: string;
}
