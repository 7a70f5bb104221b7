import type { LayoutMove } from "./layout-move";
import type { PageLayout } from "./page-layout";

/** Several boxes as far as each other: one move, for one after the other they would lie on each other on their way. */
export function moveTogether(
  { boxes }: PageLayout,
  ids: readonly string[],
  columns: number,
  rows: number,
): LayoutMove {
  const moved = boxes
    .map((box, index) => ({ index, box }))
    .filter(({ box }) => ids.includes(box.id) && !box.isLocked)
    .map(({ index, box }) => ({
      index,
      box: { ...box, column: box.column + columns, row: box.row + rows },
    }));
  return { kind: "put", boxes: moved, without: [] };
}
