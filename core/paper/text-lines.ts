import { withoutSpacing } from "./join-words";
import type { ScannedRun } from "./scan";
import { isSameSize, type TextLine } from "./text-line";
import { uprightLines } from "./upright-lines";

/** A gap of this many ems parts two lines, unless the lines above and below go on over it. */
const surelyGap = 0.6;
/** A wider gap than this is none inside a line. */
const surelyApart = 6;
/** Marks that were set narrower than their type says reach so far, in ems, into the white behind their line. */
const overhang = 1.1;

/**
 * The runs of a page put together to lines of one column each.
 * @param aspect height of the page as a part of its width
 */
export function textLines(runs: readonly ScannedRun[], aspect: number): readonly TextLine[] {
  const { upright, rest } = uprightLines(
    runs.filter(({ words }) => words.trim() !== "").map((run) => placed(run, aspect)),
  );
  const rows = rowsOf(rest);
  return [...rows.flatMap((row) => cutAtGutters(row, rest)), ...upright];
}

function placed({ words, left, top, width, height }: ScannedRun, aspect: number): TextLine {
  const isUpright = height * aspect > width * 1.6 && [...words].length > 1;
  return {
    words: withoutSpacing(words),
    left,
    right: left + width,
    top: top * aspect,
    bottom: (top + height) * aspect,
    em: isUpright ? width : height * aspect,
    isUpright,
  };
}

/** Runs on one base line, from left to right. */
function rowsOf(runs: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const rows: TextLine[][] = [];
  for (const run of [...runs].sort((a, b) => a.bottom - b.bottom || a.left - b.left)) {
    const row = rows.findLast(
      ([first]) =>
        first && isSameSize(first, run) && Math.abs(first.bottom - run.bottom) < run.em * 0.25,
    );
    if (row) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

function cutAtGutters(row: readonly TextLine[], all: readonly TextLine[]): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (const run of row) {
    const last = lines.at(-1);
    const gap = last ? (run.left - last.right) / run.em : 0;
    if (last && !isGutter(last, run, gap, all)) lines[lines.length - 1] = joined(last, run, gap);
    else lines.push(run);
  }
  return lines;
}

/**
 * Whether a column ends between the two: somewhere in the white a line near by begins, and none next to it goes on over that place. A
 * narrow gap needs such a line, a wide one is a gutter unless the others go on over it.
 */
function isGutter(
  before: TextLine,
  after: TextLine,
  gap: number,
  all: readonly TextLine[],
): boolean {
  if (gap > surelyApart) return true;
  const { em } = after;
  const near = all.filter(
    (other) =>
      isSameSize(other, before) &&
      Math.abs(other.bottom - before.bottom) > em * 0.5 &&
      Math.abs(other.bottom - before.bottom) < em * 2.9,
  );
  const begins = near
    .map(({ left }) => left)
    .filter(
      (left) =>
        left > Math.max(before.right - em * overhang, before.left + em * 0.5) &&
        left < after.left + em * 0.2,
    );
  const places = gap > surelyGap ? [...begins, after.left] : begins;
  const next = near.filter((other) => Math.abs(other.bottom - before.bottom) < em * 1.7);
  return places.some(
    (x) => !next.some(({ left, right }) => left < x - em * 0.3 && right > x + em * overhang),
  );
}

function joined(before: TextLine, after: TextLine, gap: number): TextLine {
  const isOpen =
    /[“‘（《〈「『【(]$/.test(before.words) || /^[，。、；：！？”’）》〉」』】]/.test(after.words);
  const space = gap >= 0.25 && !isOpen ? " " : "";
  return {
    ...before,
    words: `${before.words}${space}${after.words}`,
    right: Math.max(before.right, after.right),
    top: Math.min(before.top, after.top),
  };
}
