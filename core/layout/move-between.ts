import type { Box } from "./box";
import type { LayoutMove } from "./layout-move";
import type { PageLayout } from "./page-layout";

/**
 * The one move that makes the first page the second; boxes that are the same on both are not in it, and must stand in
 * the same order.
 */
export function moveBetween(before: PageLayout, after: PageLayout): LayoutMove {
  const known = new Map(before.boxes.map((box) => [box.id, box]));
  const stays = new Set(after.boxes.map(({ id }) => id));
  const boxes = after.boxes
    .map((box, index) => ({ index, box }))
    .filter(({ box }) => !isSame(box, known.get(box.id)));
  const without = before.boxes.map(({ id }) => id).filter((id) => !stays.has(id));
  return { kind: "put", boxes, without };
}

const isSame = (one: Box, other: Box | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
