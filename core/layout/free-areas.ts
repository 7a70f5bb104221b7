import type { Area } from "./box";
import type { PageFormat } from "./page-format";

/** A strip of rows lower than this holds no story: what is left of it stays white. */
export const leastRows = 5;

export const waysToFree = ["across", "mixed", "down"] as const;
export type WayToFree = (typeof waysToFree)[number];

/**
 * What fixed boxes leave free, as rectangles from the upper left on: as wide as they can be (`across`), as high
 * (`down`), or as wide at the head and as high beside what stands at the foot (`mixed`).
 */
export function freeAreas(
  fixed: readonly Area[],
  format: PageFormat,
  way: WayToFree,
): readonly Area[] {
  if (way === "across") return merged(bands(fixed, format));
  if (way === "mixed") return inOrder(lengthened(merged(bands(fixed, format))));
  const turned = merged(bands(fixed.map(turn), { rows: format.columns, columns: format.rows }));
  return inOrder(turned.map(turn));
}

const inOrder = (areas: readonly Area[]): readonly Area[] =>
  [...areas].sort((a, b) => a.row - b.row || a.column - b.column);

/** The last area that lies under part of a wider one takes its columns of that. */
function lengthened(areas: readonly Area[]): readonly Area[] {
  const lower = areas.at(-1);
  const upper = areas.find(
    (area) =>
      lower &&
      area.row + area.rows === lower.row &&
      area.column <= lower.column &&
      lower.column + lower.span <= area.column + area.span &&
      area.span > lower.span,
  );
  if (!lower || !upper) return areas;
  const end = lower.column + lower.span;
  const beside = [
    { ...upper, span: lower.column - upper.column },
    { ...upper, column: end, span: upper.column + upper.span - end },
  ].filter(({ span }) => span > 0);
  const long = { ...lower, row: upper.row, rows: upper.rows + lower.rows };
  return [...areas.filter((area) => area !== lower && area !== upper), long, ...beside];
}

const turn = ({ column, row, span, rows }: Area): Area => ({
  column: row,
  row: column,
  span: rows,
  rows: span,
});

/** Between the edges of fixed boxes every row has the same free columns. */
function bands(
  fixed: readonly Area[],
  format: Pick<PageFormat, "columns" | "rows">,
): readonly Area[] {
  const edges = new Set([0, format.rows, ...fixed.flatMap(({ row, rows }) => [row, row + rows])]);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).flatMap((row, at) => {
    const rows = (sorted[at + 1] ?? row) - row;
    const beside = fixed.filter((box) => box.row < row + rows && row < box.row + box.rows);
    return gaps(beside, format.columns).map(([column, span]) => ({ column, row, span, rows }));
  });
}

function gaps(boxes: readonly Area[], columns: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let from = 0;
  for (const { column, span } of [...boxes].sort((a, b) => a.column - b.column)) {
    if (column > from) found.push([from, column - from]);
    from = Math.max(from, column + span);
  }
  if (from < columns) found.push([from, columns - from]);
  return found;
}

/** Strips of the same columns under each other are one. */
function merged(strips: readonly Area[]): readonly Area[] {
  const kept: Area[] = [];
  for (const strip of strips) {
    const at = kept.findIndex(
      ({ column, span, row, rows }) =>
        column === strip.column && span === strip.span && row + rows === strip.row,
    );
    const above = kept[at];
    if (above) kept[at] = { ...above, rows: above.rows + strip.rows };
    else kept.push(strip);
  }
  return kept;
}
