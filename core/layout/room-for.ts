import type { Area } from "./box";
import { isInside, overlaps } from "./grid";
import type { PageLayout } from "./page-layout";

/**
 * The first place, from the upper left, where something of that size would lie on nothing; where there is none, as many rows
 * lower as it must be, down to `least`. Null if there is no place at all.
 */
export function roomFor(
  layout: PageLayout,
  { span, rows }: Pick<Area, "span" | "rows">,
  least: number = rows,
): Area | null {
  for (let high = rows; high >= least; high--) {
    const area = firstRoom(layout, span, high);
    if (area) return area;
  }
  return null;
}

function firstRoom({ boxes, format }: PageLayout, span: number, rows: number): Area | null {
  for (let row = 0; row + rows <= format.rows; row++)
    for (let column = 0; column + span <= format.columns; column++) {
      const area = { column, row, span, rows };
      if (isInside(area, format) && !boxes.some((box) => overlaps(box, area))) return area;
    }
  return null;
}
