import type { Area } from "./box";
import { leastRows } from "./free-areas";
import type { Slicer } from "./slice-area";

/** A story in its place on the page. */
export interface PlacedStory {
  /** Its number in the order that was sliced. */
  readonly at: number;
  readonly area: Area;
  readonly hasHeadOnTop: boolean;
}

export interface Filled {
  readonly cost: number;
  readonly stories: readonly PlacedStory[];
}

/** An empty part of the page is worse than as many white lines in boxes. */
const emptyCell = 1.5;

/** The best way to fill free areas, in their order, with the stories in theirs; null when they do not fit. */
export function fillAreas(areas: readonly Area[], count: number, slicer: Slicer): Filled | null {
  // costs[a][n]: the first a areas hold the first n stories. from[a][n]: how many stood before area a.
  const costs = [Array(count + 1).fill(Infinity)];
  const from = [Array(count + 1).fill(0)];
  if (costs[0]) costs[0][0] = 0;
  for (const [at, area] of areas.entries()) {
    const row = Array(count + 1).fill(Infinity);
    const origin = Array(count + 1).fill(0);
    for (let to = 0; to <= count; to++)
      for (let before = 0; before <= to; before++) {
        const cost = (costs[at]?.[before] ?? Infinity) + costOf(area, before, to, slicer);
        if (cost < row[to]) {
          row[to] = cost;
          origin[to] = before;
        }
      }
    costs.push(row);
    from.push(origin);
  }
  const cost = costs[areas.length]?.[count] ?? Infinity;
  if (cost === Infinity) return null;
  return { cost, stories: placed(areas, count, from, slicer) };
}

function costOf(area: Area, from: number, to: number, slicer: Slicer): number {
  if (from < to) return slicer.cost(from, to, area.span, area.rows);
  return area.rows < leastRows ? 0 : emptyCell * area.span * area.rows;
}

function placed(
  areas: readonly Area[],
  count: number,
  from: readonly (readonly number[])[],
  slicer: Slicer,
): readonly PlacedStory[] {
  const stories: PlacedStory[] = [];
  let to = count;
  for (let at = areas.length; at > 0; at--) {
    const before = from[at]?.[to] ?? 0;
    const area = areas[at - 1];
    if (area && before < to)
      stories.push(
        ...cut(area, before, to, slicer.corners(before, to, area.span, area.rows), slicer),
      );
    to = before;
  }
  return stories;
}

function cut(
  area: Area,
  from: number,
  to: number,
  corners: number,
  slicer: Slicer,
): readonly PlacedStory[] {
  const slice = slicer.slice(from, to, area.span, area.rows, corners);
  if (slice.kind === "story") return [{ at: slice.at, area, hasHeadOnTop: slice.hasHeadOnTop }];
  const { column, row, span, rows } = area;
  const { first, split } = slice;
  const isAcross = slice.kind === "across";
  const one = isAcross ? { ...area, rows: first } : { ...area, span: first };
  const other = isAcross
    ? { column, span, row: row + first, rows: rows - first }
    : { row, rows, column: column + first, span: span - first };
  return [
    ...cut(one, from, split, slice.corners[0], slicer),
    ...cut(other, split, to, slice.corners[1], slicer),
  ];
}
