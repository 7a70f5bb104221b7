import type { Area } from "./box";
import type { PageFormat } from "./page-format";

/** Where a dragged box would come to stand, and the lines of the grid it took hold of. */
export interface Snapped {
  readonly area: Area;
  /** Rows of the type area (0 its top) that an edge of another box lies on too; the page's own edges count. */
  readonly guides: readonly number[];
}

/** Rows within which an edge is taken hold of. */
export const snapReach = 2;

/**
 * A box as it is dragged (columns and rows may be fractions), on the grid, inside the page, and with its top or its
 * foot level with another box when one is near: neighbours that end a line apart look like a mistake.
 */
export function snapArea(
  wanted: Area,
  others: readonly Area[],
  format: PageFormat,
  reach = snapReach,
): Snapped {
  const span = within(1, Math.round(wanted.span), format.columns);
  const rows = within(1, Math.round(wanted.rows), format.rows);
  const column = within(0, Math.round(wanted.column), format.columns - span);
  const row = within(0, Math.round(wanted.row), format.rows - rows);
  const levels = [
    ...new Set([0, format.rows, ...others.flatMap((other) => [other.row, other.row + other.rows])]),
  ];
  const shifts = levels
    .flatMap((level) => [level - row, level - (row + rows)])
    .filter(
      (shift) => Math.abs(shift) <= reach && row + shift >= 0 && row + shift + rows <= format.rows,
    )
    .sort((a, b) => Math.abs(a) - Math.abs(b));
  const area = { column, row: row + (shifts[0] ?? 0), span, rows };
  const guides = levels.filter((level) => level === area.row || level === area.row + rows);
  return { area, guides };
}

const within = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(value, most));
