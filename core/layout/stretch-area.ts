import type { Area } from "./box";
import type { PageFormat } from "./page-format";

/** Which edges of a box go along with a hand, by the winds. */
export type Edges = "n" | "e" | "s" | "w" | "ne" | "se" | "sw" | "nw";

/** Rows within which the edge that is dragged takes hold of another box's. */
const reach = 1;

/**
 * A box as an edge or a corner of it is dragged (columns and rows may be fractions): on the grid, inside the page, at least a
 * column wide and a row high. The edge that goes along takes hold of another box's head or foot when near; the others stay.
 */
export function stretchArea(
  box: Area,
  edges: Edges,
  by: { readonly columns: number; readonly rows: number },
  others: readonly Area[],
  format: PageFormat,
): Area {
  const level = (row: number): number =>
    others
      .flatMap((other) => [other.row, other.row + other.rows])
      .find((edge) => Math.abs(edge - row) <= reach) ?? Math.round(row);
  const [right, foot] = [box.column + box.span, box.row + box.rows];
  const column = edges.includes("w")
    ? within(0, Math.round(box.column + by.columns), right - 1)
    : box.column;
  const row = edges.includes("n") ? within(0, level(box.row + by.rows), foot - 1) : box.row;
  const end = edges.includes("e")
    ? within(column + 1, Math.round(right + by.columns), format.columns)
    : right;
  const low = edges.includes("s") ? within(row + 1, level(foot + by.rows), format.rows) : foot;
  return { column, row, span: end - column, rows: low - row };
}

const within = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(value, most));
