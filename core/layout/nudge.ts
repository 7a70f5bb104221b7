import type { Area, Box } from "./box";
import type { LayoutMove } from "./layout-move";

/** The arrow keys. */
export type Direction = "up" | "down" | "left" | "right";

const steps: Readonly<Record<Direction, { readonly columns: number; readonly rows: number }>> = {
  up: { columns: 0, rows: -1 },
  down: { columns: 0, rows: 1 },
  left: { columns: -1, rows: 0 },
  right: { columns: 1, rows: 0 },
};

/** Rows of a large step. */
const large = 5;

/** An arrow key on a box: a row or a column further, five rows with Shift. */
export function nudge(box: Box, direction: Direction, isLarge = false): LayoutMove {
  const { columns, rows } = steps[direction];
  return {
    kind: "move",
    id: box.id,
    column: box.column + columns,
    row: box.row + rows * (isLarge ? large : 1),
  };
}

/** An arrow key on a box's size: its right edge or its foot goes along; it never vanishes. */
export function nudgeSize(box: Box, direction: Direction, isLarge = false): LayoutMove {
  const { columns, rows } = steps[direction];
  const area: Area = {
    column: box.column,
    row: box.row,
    span: Math.max(1, box.span + columns),
    rows: Math.max(1, box.rows + rows * (isLarge ? large : 1)),
  };
  return { kind: "resize", id: box.id, area };
}
