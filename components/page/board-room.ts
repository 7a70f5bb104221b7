import { createContext } from "react";
import type { OtherIssue } from "./room-view";
import type { SectionName } from "./section-name";
import type { Room } from "./use-room";

/** What every card on a board may need of its room. */
export interface BoardRoomWords {
  readonly hold: Room["hold"];
  readonly move: Room["move"];
  /** Where a story can be sent: the other open issues. */
  readonly others: readonly OtherIssue[];
  readonly sections: readonly SectionName[];
  /** Of the issue, UTC ms. */
  readonly releaseAt: number;
  readonly timeZone: string;
}

export const BoardRoom = createContext<BoardRoomWords>({
  hold: () => {},
  move: () => {},
  others: [],
  sections: [],
  releaseAt: 0,
  timeZone: "UTC",
});
