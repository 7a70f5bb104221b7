import { withoutSpacing } from "./join-words";
import type { ScannedRun } from "./scan";
import { isSameSize, type TextLine } from "./text-line";
import { uprightLines } from "./upright-lines";

/** A gap of this many ems may be a gutter between two columns; a wider one than `surelyApart` is something else. */
const mayBeGutter = 0.6;
const surelyApart = 6;

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
    if (last && (gap < mayBeGutter || (gap < surelyApart && isBridged(last, run, all))))
      lines[lines.length - 1] = joined(last, run, gap);
    else lines.push(run);
  }
  return lines;
}

/** A gap inside a line, not between columns: the lines above and below leave no white strip in it. */
function isBridged(before: TextLine, after: TextLine, all: readonly TextLine[]): boolean {
  const near = all.filter(
    (other) =>
      isSameSize(other, before) &&
      Math.abs(other.bottom - before.bottom) > before.em * 0.5 &&
      Math.abs(other.bottom - before.bottom) < before.em * 2.4 &&
      other.left < after.left &&
      other.right > before.right,
  );
  let white = before.right;
  for (const { left, right } of [...near].sort((a, b) => a.left - b.left)) {
    if (left - white > before.em * 0.5) return false;
    white = Math.max(white, right);
  }
  return after.left - white <= before.em * 0.5;
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
