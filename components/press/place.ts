import { type Html, raw } from "@/core/blocks/html";
import type { Area } from "@/core/layout/box";
import type { PageFormat } from "@/core/layout/page-format";
import type { Part } from "@/core/layout/story-parts";

/** Numbers as CSS takes them, without a float's tail. */
const css = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/** Where a box stands on the grid of the page. */
export const onGrid = ({ column, row, span, rows }: Area): Html =>
  raw(`grid-area:${row + 1}/${column + 1}/span ${rows}/span ${span}`);

/** Ems more than the rows of a part: else rounding could keep its last line from standing in it. */
const slack = 0.01;

/** Where a part stands in its box. */
export const inBox = ({ left, top, width, rows }: Part, format: PageFormat): Html => {
  const row = format.leadingPt / format.bodyPt;
  return raw(
    `left:${css(left)}em;top:${css(top * row)}em;width:${css(width)}em;height:${css(rows * row + slack)}em`,
  );
};
