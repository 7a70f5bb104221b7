import type { StoryBox } from "./box";
import { type BrokenLines, breakLines } from "./break-lines";
import { type MeasuredCopy, measureCopy } from "./measured-copy";
import type { PageFormat } from "./page-format";
import {
  deckLine,
  headlineLine,
  kickerLine,
  type LineDress,
  type Part,
  storyParts,
} from "./story-parts";

/** What a page prints of a story: the placement's own titles where it has them. */
export interface StoryCopy {
  readonly kicker: string;
  readonly headline: string;
  readonly deck: string;
  readonly text: MeasuredCopy;
}

export type TitlePart = "kicker" | "headline" | "deck";

/** How a story stands in its box: over and under are never both more than 0. */
export interface StoryFit {
  readonly lines: number;
  readonly linesAvailable: number;
  /** 超 n 字: characters that find no line. */
  readonly over: number;
  readonly linesOver: number;
  /** 缺 n 字: characters that the free lines would hold. */
  readonly short: number;
  readonly linesShort: number;
  /** How many characters of the text come to stand in the box, `skipped` ones aside. */
  readonly printed: number;
  /** Titles too long for the lines they are given. */
  readonly tight: readonly TitlePart[];
}

/**
 * Whether a story fits its box, without a browser: lines are broken by measured widths as Chromium breaks them.
 * A `jump` line, here or from another page, takes a row of the text.
 */
export function fitStory(copy: StoryCopy, box: StoryBox, format: PageFormat): StoryFit {
  const parts = storyParts(box, format);
  const chars = parts.columns[0]?.width ?? 0;
  const from = Math.min(box.skipped, copy.text.characters);
  const to = Math.max(from, copy.text.characters - (box.cut ?? 0));
  const rows = parts.columns.reduce((sum, column) => sum + Math.max(0, column.rows), 0);
  const jumps = Number(box.jumpTo !== null) + Number(box.jumpFrom !== null);
  const linesAvailable = Math.max(0, rows - jumps);
  const { ends } = breakLines(copy.text, chars, from, to);
  const printed = Math.min(to, printedTo(ends, linesAvailable, from)) - from;
  const linesShort = Math.max(0, linesAvailable - ends.length);
  return {
    lines: ends.length,
    linesAvailable,
    over: to - from - printed,
    linesOver: Math.max(0, ends.length - linesAvailable),
    short: linesShort * chars,
    linesShort,
    printed,
    tight: tightTitles(copy, box, parts, format),
  };
}

const printedTo = (ends: BrokenLines["ends"], lines: number, from: number): number =>
  lines === 0 ? from : (ends[Math.min(lines, ends.length) - 1] ?? from);

/** Lines a title needs in a size on a measure (ems of the body). */
export function titleLines(words: string, dress: LineDress, measure: number): number {
  const copy = measureCopy([{ words, indent: 0 }]);
  return breakLines(copy, measure / dress.em).ends.length;
}

function tightTitles(
  copy: StoryCopy,
  box: StoryBox,
  parts: Readonly<Record<TitlePart, Part | null>>,
  format: PageFormat,
): readonly TitlePart[] {
  const { lines, scale, direction } = box.headline;
  const measure = (part: Part) =>
    direction === "vertical" ? (part.rows * format.leadingPt) / format.bodyPt : part.width;
  const tight = (name: TitlePart, dress: LineDress, most: number): readonly TitlePart[] => {
    const part = parts[name];
    return part && titleLines(copy[name], dress, measure(part)) > most ? [name] : [];
  };
  return [
    ...tight("kicker", kickerLine(scale), 1),
    ...tight("headline", headlineLine(scale), lines),
    ...tight("deck", deckLine(scale), 1),
  ];
}
