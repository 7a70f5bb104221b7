import { adPlaces, freeAdPlaces } from "./ad-places";
import type { Area } from "./box";
import { overlaps } from "./grid";
import type { PageLayout } from "./page-layout";

/** A place an editor can choose for an advertisement. */
export interface AdSpot extends Pick<Area, "column" | "row"> {
  /** Nothing stands there. */
  readonly isFree: boolean;
}

/** Places offered at a time. */
const mostSpots = 10;

/**
 * Where an advertisement of a size can be put: what is free, no two places that overlap, then the bottom corners and what
 * lies beside the other advertisements. None where it is larger than the page.
 */
export function adSpots(
  page: PageLayout,
  { span, rows }: Pick<Area, "span" | "rows">,
): readonly AdSpot[] {
  const size = { span, rows };
  const free: Area[] = [];
  for (const area of freeAdPlaces(page, size))
    if (!free.some((other) => overlaps(other, area))) free.push(area);
  const all = [...free, ...adPlaces(page, size)].map(({ column, row }, at) => ({
    column,
    row,
    isFree: at < free.length,
  }));
  const isFirst = (spot: AdSpot, at: number) =>
    all.findIndex(({ column, row }) => column === spot.column && row === spot.row) === at;
  return all.filter(isFirst).slice(0, mostSpots);
}

/** Where it stands when it begins where a box does: drawn back onto the page where it would reach over its edge. */
export function spotOf(
  box: Pick<Area, "column" | "row">,
  { span, rows }: Pick<Area, "span" | "rows">,
  { format }: PageLayout,
): Pick<Area, "column" | "row"> {
  return {
    column: Math.max(0, Math.min(box.column, format.columns - span)),
    row: Math.max(0, Math.min(box.row, format.rows - rows)),
  };
}
