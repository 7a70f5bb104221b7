import type { Area, Box } from "./box";
import { isInside, overlaps } from "./grid";
import { isFixed } from "./is-fixed";
import type { PageLayout } from "./page-layout";

type Size = Pick<Area, "span" | "rows">;

/** Where an advertisement lies on nothing at all: bottom corners first, right before left, then upward. */
export function freeAdPlaces(page: PageLayout, size: Size): readonly Area[] {
  const { columns, rows } = page.format;
  const found: Area[] = [];
  for (let row = rows - size.rows; row >= 0; row--)
    for (let column = columns - size.span; column >= 0; column--)
      found.push({ column, row, ...plain(size) });
  return inOrder(
    page,
    found.filter((area) => !page.boxes.some((box) => overlaps(box, area))),
  );
}

/**
 * Where stories may make room for it: in the bottom corners, or on and beside what stands there and stays (another
 * advertisement).
 */
export function adPlaces(page: PageLayout, size: Size): readonly Area[] {
  const { columns, rows } = page.format;
  const fixed = page.boxes.filter(isFixed);
  const tops = new Set([rows, ...fixed.map(({ row }) => row)]);
  const edges = new Set([
    columns - size.span,
    0,
    ...fixed.flatMap(({ column, span }) => [column - size.span, column + span]),
  ]);
  const found = [...tops].flatMap((foot) =>
    [...edges].map((column) => ({ column, row: foot - size.rows, ...plain(size) })),
  );
  const isOpen = (area: Area) =>
    isInside(area, page.format) &&
    !fixed.some((box) => overlaps(box, area)) &&
    standsOn(area, fixed, rows);
  return inOrder(page, found.filter(isOpen));
}

const plain = ({ span, rows }: Size): Size => ({ span, rows });

/** On the foot of the page, or on what stays along its whole width. */
const standsOn = (area: Area, fixed: readonly Box[], rows: number): boolean => {
  const foot = area.row + area.rows;
  const below = fixed.filter(
    (box) =>
      box.row === foot &&
      box.column < area.column + area.span &&
      area.column < box.column + box.span,
  );
  return foot === rows || below.length > 0;
};

/** The lowest first; at one height the right corner, the left one, and then from the right. */
function inOrder({ format }: PageLayout, areas: readonly Area[]): readonly Area[] {
  const side = ({ column, span }: Area) =>
    column + span === format.columns ? 0 : column === 0 ? 1 : 2;
  return [...areas].sort((a, b) => b.row - a.row || side(a) - side(b) || b.column - a.column);
}
