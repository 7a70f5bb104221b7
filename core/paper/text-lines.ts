import { withoutSpacing } from "./join-words";
import { plainCharacters } from "./plain-characters";
import type { ScannedRun } from "./scan";
import { isSameSize, type TextLine } from "./text-line";
import { uprightLines } from "./upright-lines";

/** A gap of this many ems parts two lines, unless the lines above and below go on over it. */
const surelyGap = 0.6;
/** No gutter is narrower, ems; one that seems so has the overhang of marks in it. */
const narrowest = 0.8;
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
  const stretches = rows.flatMap(stretchesOf);
  return [...rows.flatMap((row) => cutAtGutters(row, stretches)), ...upright];
}

function placed({ words, left, top, width, height }: ScannedRun, aspect: number): TextLine {
  const isUpright = height * aspect > width * 1.6 && [...words].length > 1;
  return {
    words: withoutSpacing(plainCharacters(words)),
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

/** Runs that stand close on one base line; a PDF breaks its lines wherever the typeface changes. */
interface Stretch extends TextLine {
  readonly begins: readonly number[];
}

function stretchesOf(row: readonly TextLine[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const run of row) {
    const last = stretches.at(-1);
    if (last && run.left - last.right < run.em * surelyGap) {
      const right = Math.max(last.right, run.right);
      stretches[stretches.length - 1] = { ...last, right, begins: [...last.begins, run.left] };
    } else stretches.push({ ...run, begins: [run.left] });
  }
  return stretches;
}

function cutAtGutters(row: readonly TextLine[], all: readonly Stretch[]): readonly TextLine[] {
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
 * narrow gap needs such a line, and marks before it that hide the rest of a gutter; a wide one is a gutter unless the others
 * go on over it.
 */
function isGutter(
  before: TextLine,
  after: TextLine,
  gap: number,
  all: readonly Stretch[],
): boolean {
  if (gap > surelyApart) return true;
  if (gap < surelyGap && gap + marksIn(before.words) * 0.5 < narrowest) return false;
  const { em } = after;
  const near = all.filter(
    (other) =>
      isSameSize(other, before) &&
      Math.abs(other.bottom - before.bottom) > em * 0.5 &&
      Math.abs(other.bottom - before.bottom) < em * 2.9,
  );
  const begins = near
    .flatMap((other) => other.begins)
    .filter(
      (left) =>
        left > Math.max(before.right - em * overhang, before.left + em * 0.5) &&
        left < after.left + em * 0.2 &&
        (gap > surelyGap || isColumnStart((after.left - left) / em)),
    );
  const places = gap > surelyGap ? [...begins, after.left] : begins;
  const next = near.filter((other) => Math.abs(other.bottom - before.bottom) < em * 1.7);
  return places.some((x) => !next.some((other) => goesOver(other, x)));
}

/** A line begins where its column does, or is set in by some two ems. */
const isColumnStart = (ems: number): boolean => Math.abs(ems) < 0.3 || (ems > 1.4 && ems < 2.8);

/** Each of these may have been set half an em narrower than its type says. */
const marksIn = (words: string): number =>
  words.match(/[\u3001-\u301f\uff01-\uff1f“”‘’]/g)?.length ?? 0;

/** Over a place where one of its own runs begins, a stretch may well go on after a gutter. */
const goesOver = ({ left, right, em, begins }: Stretch, x: number): boolean =>
  left < x - em * 0.3 &&
  right > x + em * overhang &&
  !begins.some((begin) => Math.abs(begin - x) < em * 0.3);

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
