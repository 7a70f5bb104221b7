import type { Box, StoryBox } from "./box";
import { fitStory, type StoryCopy } from "./fit-story";
import type { PageLayout } from "./page-layout";
import { storyParts } from "./story-parts";

/** What a compositor would find wrong with a page. */
export interface LayoutFaults {
  /** Lines of text that nothing fills: in boxes and between them. */
  readonly whiteLines: number;
  /** The same as a part of the whole page, 0–1. */
  readonly white: number;
  /** Characters that find no line. */
  readonly over: number;
  /** Boxes with a title too long for its lines. */
  readonly tight: readonly string[];
  /** 碰题: pairs of boxes whose headlines lie side by side at one height. */
  readonly clashes: readonly (readonly [string, string])[];
  /** 断版: rows at which a straight line runs across the whole page between boxes. */
  readonly cuts: readonly number[];
}

/** More white than this part of the page looks like a mistake. */
export const mostWhite = 0.03;

/** More white than this part of a page is a hole, which looks worse than a page that ends higher: copy is missing. */
export const mostHole = 0.08;

export const isGoodLayout = ({ white, clashes, over, tight }: LayoutFaults): boolean =>
  white <= mostWhite && clashes.length + tight.length + over === 0;

export function layoutFaults(
  { boxes, format }: PageLayout,
  copyOf: (storyId: string) => StoryCopy | undefined,
): LayoutFaults {
  let whiteLines = format.columns * format.rows;
  let over = 0;
  const tight: string[] = [];
  for (const box of boxes) {
    whiteLines -= box.span * box.rows;
    const copy = box.kind === "story" ? copyOf(box.storyId) : undefined;
    if (box.kind !== "story" || !copy) continue;
    const fit = fitStory(copy, box, format);
    over += fit.over;
    if (fit.tight.length > 0) tight.push(box.id);
    whiteLines += (fit.linesShort * box.span) / box.columns;
  }
  const white = whiteLines / (format.columns * format.rows);
  return {
    whiteLines,
    white,
    over,
    tight,
    clashes: clashesIn(boxes, format),
    cuts: cutsIn(boxes, format),
  };
}

/** 缺 n 字: characters of text that the page has room for, in hundreds; 0 where what is white is no hole. */
export function missingCharacters(
  { white, whiteLines }: Pick<LayoutFaults, "white" | "whiteLines">,
  { columnChars }: PageLayout["format"],
): number {
  return white > mostHole ? Math.round((whiteLines * columnChars) / 100) * 100 : 0;
}

function clashesIn(boxes: readonly Box[], format: PageLayout["format"]): LayoutFaults["clashes"] {
  const heads = boxes
    .filter((box) => box.kind === "story" && box.headline.direction === "horizontal")
    .map((box) => ({ box, ...headRows(box as StoryBox, format) }));
  return heads.flatMap((left) =>
    heads
      .filter(
        (right) =>
          left.box.column + left.box.span === right.box.column &&
          left.from < right.to &&
          right.from < left.to,
      )
      .map((right) => [left.box.id, right.box.id] as const),
  );
}

/** The rows of a headline with its kicker: a kicker beside a headline reads as one line with it too. */
function headRows(box: StoryBox, format: PageLayout["format"]) {
  const { kicker, headline } = storyParts(box, format);
  const from = box.row + (kicker ?? headline).top;
  return { from, to: box.row + headline.top + headline.rows };
}

/** What stands above or below all stories (nameplate, ads across the foot) parts nothing. */
function cutsIn(boxes: readonly Box[], { columns }: PageLayout["format"]): readonly number[] {
  const set = boxes.filter(({ kind }) => kind === "story" || kind === "picture");
  const first = Math.min(...set.map(({ row }) => row));
  const last = Math.max(...set.map(({ row, rows }) => row + rows));
  return [...new Set(set.map(({ row }) => row))].filter(
    (row) =>
      row > first &&
      row < last &&
      columns > 1 &&
      !boxes.some((box) => box.row < row && row < box.row + box.rows),
  );
}
