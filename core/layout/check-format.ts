import { type Refusal, Refused, refuse } from "@/core/refusal";
import { typeArea } from "./grid";
import type { PageFormat } from "./page-format";
import { readRecord, type Shapes, size, whole, words } from "./shape";

/** Millimetres of paper a press needs free on every side. */
export const leastMargin = 8;

/** A line of Chinese under 10 or over 48 characters cannot be read with ease: the house rule of most papers. */
export const lineChars = { fewest: 10, most: 48 } as const;

const shapes: Shapes = {
  name: words(40),
  widthMm: size(80, 1000),
  heightMm: size(80, 1000),
  columns: whole(1, 8),
  columnChars: whole(lineChars.fewest, lineChars.most),
  gutterChars: whole(1, 4),
  bodyPt: size(6, 24),
  leadingPt: size(6, 48),
  rows: whole(10, 300),
};

/** A format from outside, built anew, or why it is none. */
export function checkFormat(
  value: unknown,
): { readonly ok: true; readonly format: PageFormat } | Refusal {
  const read = readRecord(value, shapes);
  if ("wrong" in read)
    return refuse("layout-bad-format", { attribute: read.wrong || "format" }, "format");
  const format = read.kept as unknown as PageFormat;
  if (format.leadingPt < format.bodyPt)
    return refuse("layout-bad-format", { attribute: "leadingPt" }, "format");
  const { left, top } = typeArea(format);
  if (Math.min(left, top) < leastMargin)
    return refuse("layout-margin-small", { least: leastMargin }, "format");
  return { ok: true, format };
}

/** @throws Refused */
export function demandFormat(value: unknown): PageFormat {
  const checked = checkFormat(value);
  if (!checked.ok) throw new Refused(checked);
  return checked.format;
}
