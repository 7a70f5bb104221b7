import { type Html, html, raw } from "@/core/blocks/html";
import type { Area, Box } from "@/core/layout/box";
import type { PageLayout } from "@/core/layout/page-layout";
import { isEnclosed } from "@/core/layout/story-parts";
import { onGrid } from "./place";

/** Hairlines between neighbours: in the gutter at the left of a box, and in the clear row at the foot of a story. */
export function dividingRules({ boxes }: PageLayout): readonly Html[] {
  return boxes.flatMap((box) => {
    if (!isSet(box)) return [];
    const left = boxes.some((other) => isSet(other) && standsLeftOf(other, box));
    const isFooted =
      box.kind === "story" && boxes.some((other) => standsBelow(other, box) && !isRuled(other));
    return [
      ...(left ? [line("down", { ...box, span: 1, rows: box.rows - 1 })] : []),
      ...(isFooted ? [line("across", { ...box, row: box.row + box.rows - 1, rows: 1 })] : []),
    ];
  });
}

/** What has a border of its own needs no line beside it. */
const isSet = (box: Box): boolean =>
  box.kind === "picture" || (box.kind === "story" && !isEnclosed(box));

/** What begins with a heavy line of its own needs no hairline above that. */
const isRuled = (box: Box): boolean => box.kind === "story" && box.frame === "rule";

const standsLeftOf = (one: Area, other: Area): boolean =>
  one.column + one.span === other.column &&
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows;

const standsBelow = (one: Area, other: Area): boolean =>
  one.row === other.row + other.rows &&
  one.column < other.column + other.span &&
  other.column < one.column + one.span;

const line = (way: "down" | "across", { column, row, span, rows }: Area): Html =>
  html`<i class="${way}" style="${onGrid({ column, row, span, rows })}"${raw(' aria-hidden="true"')}></i>`;
