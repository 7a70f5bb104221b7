import type { Area } from "./box";
import { isInside, overlaps } from "./grid";
import type { PageLayout } from "./page-layout";

/** The first place, from the upper left, where something of that size would lie on nothing; null if there is none. */
export function roomFor(
  { boxes, format }: PageLayout,
  { span, rows }: Pick<Area, "span" | "rows">,
): Area | null {
  for (let row = 0; row + rows <= format.rows; row++)
    for (let column = 0; column + span <= format.columns; column++) {
      const area = { column, row, span, rows };
      if (isInside(area, format) && !boxes.some((box) => overlaps(box, area))) return area;
    }
  return null;
}
