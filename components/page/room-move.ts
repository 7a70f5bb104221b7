import type { RoomPage } from "@/core/issue/issue-room";
import { type BoardMove, isInForce, isStillMeant } from "@/core/page/board";
import { isOrderInForce, isOrderStillMeant, type PageOrder } from "@/core/page/page-order";

/** What the room shows at once, and sends as soon as the line lets it. */
export type RoomMove = BoardMove | PageOrder;

/** Whether the room stands as the move would make it. */
export const isMade = (pages: readonly RoomPage[], move: RoomMove): boolean =>
  move.kind === "order" ? isOrderInForce(pages, move) : isInForce(pages, move);

/** Whether a move that somebody came before still means what its person saw. */
export const isMeant = (
  seen: readonly RoomPage[],
  now: readonly RoomPage[],
  move: RoomMove,
): boolean =>
  move.kind === "order" ? isOrderStillMeant(seen, now) : isStillMeant(seen, now, move);
