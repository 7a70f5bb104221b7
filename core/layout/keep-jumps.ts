import type { Box } from "./box";
import { isHalf } from "./is-half";
import type { KeptBox, LayoutMove } from "./layout-move";
import type { PageLayout } from "./page-layout";

/**
 * A move that undo is made of, with the jumps (转版) as they stand on the page now: they are no act of the board, and to
 * take one back here would leave its other half alone on its page.
 */
export function keepJumps(move: LayoutMove, { boxes }: PageLayout): LayoutMove {
  if (move.kind !== "put") return move;
  const now = new Map(boxes.map((box) => [box.id, box]));
  return { ...move, boxes: move.boxes.map((kept) => withJumpOf(kept, now.get(kept.box.id))) };
}

function withJumpOf(kept: KeptBox, now: Box | undefined): KeptBox {
  const { box } = kept;
  if (box.kind !== "story" || now?.kind !== "story" || box.storyId !== now.storyId) return kept;
  if (!isHalf(box) && !isHalf(now)) return kept;
  const { jumpTo, jumpFrom, cut, skipped } = now;
  return { ...kept, box: { ...box, jumpTo, jumpFrom, cut, skipped } };
}
