import type { Area } from "./box";
import type { PageFormat } from "./page-format";

/** Millimetres from the upper left of the paper. */
export interface RectMm {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const mmOfPoint = 25.4 / 72;

/** One em of body text, mm. */
export const emMm = (format: PageFormat): number => format.bodyPt * mmOfPoint;

/** One row, mm. */
export const rowMm = (format: PageFormat): number => format.leadingPt * mmOfPoint;

/** Width of some base columns with the gutters between them, ems. */
export const spanChars = (format: PageFormat, span: number): number =>
  span * format.columnChars + (span - 1) * format.gutterChars;

/** The type area (版心) on the paper. */
export function typeArea(format: PageFormat): RectMm {
  const width = spanChars(format, format.columns) * emMm(format);
  const height = format.rows * rowMm(format);
  return {
    left: (format.widthMm - width) / 2,
    top: (format.heightMm - height) / 2,
    width,
    height,
  };
}

/** Where a part of the grid lies on the paper. */
export function areaMm(area: Area, format: PageFormat): RectMm {
  const { left, top } = typeArea(format);
  const step = (format.columnChars + format.gutterChars) * emMm(format);
  return {
    left: left + area.column * step,
    top: top + area.row * rowMm(format),
    width: spanChars(format, area.span) * emMm(format),
    height: area.rows * rowMm(format),
  };
}

/** The column and row whose upper left is nearest to a point of the paper (mm); it may lie outside the grid. */
export function nearestCell(
  point: { readonly left: number; readonly top: number },
  format: PageFormat,
): { readonly column: number; readonly row: number } {
  const { left, top } = typeArea(format);
  const step = (format.columnChars + format.gutterChars) * emMm(format);
  return {
    column: Math.round((point.left - left) / step),
    row: Math.round((point.top - top) / rowMm(format)),
  };
}

export const isInside = ({ column, row, span, rows }: Area, format: PageFormat): boolean =>
  column >= 0 &&
  row >= 0 &&
  span >= 1 &&
  rows >= 1 &&
  column + span <= format.columns &&
  row + rows <= format.rows;

export const overlaps = (one: Area, other: Area): boolean =>
  one.column < other.column + other.span &&
  other.column < one.column + one.span &&
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows;
