import type { MeasuredCopy, MeasuredParagraph } from "./measured-copy";

/** Rounding of a browser's own: what is this much too wide still stands on the line. */
const slack = 0.005;

/** Lines of part of a copy: after how many characters of the whole each one ends. */
export interface BrokenLines {
  readonly ends: readonly number[];
}

const kept = new WeakMap<MeasuredCopy, Map<string, BrokenLines>>();

/** The lines of the characters from `from` to `to` in columns `chars` ems wide, as Chromium breaks them. */
export function breakLines(
  copy: MeasuredCopy,
  chars: number,
  from = 0,
  to: number = copy.characters,
): BrokenLines {
  const known = kept.get(copy) ?? new Map<string, BrokenLines>();
  kept.set(copy, known);
  const key = `${chars} ${from} ${to}`;
  const lines = known.get(key) ?? { ends: breakAll(copy, chars, from, to) };
  known.set(key, lines);
  return lines;
}

function breakAll(copy: MeasuredCopy, chars: number, from: number, to: number): readonly number[] {
  const ends: number[] = [];
  let before = 0;
  for (const paragraph of copy.paragraphs) {
    const length = paragraph.widths.length;
    const last = Math.min(length, to - before);
    let at = Math.max(0, from - before);
    while (at < last) {
      at = lineEnd(paragraph, at, last, at === 0 ? chars - paragraph.indent : chars);
      ends.push(before + at);
    }
    before += length;
  }
  return ends;
}

/** Where the line that begins at `start` ends: at the last place that fits, or inside a word longer than a line. */
function lineEnd(of: MeasuredParagraph, start: number, last: number, chars: number): number {
  let width = 0;
  let end = start;
  let fitting = start;
  for (let at = start; at < last; at++) {
    width += of.widths[at] ?? 0;
    const whole = width + (of.atEnd[at] ?? 0);
    if (whole <= chars + slack) {
      fitting = at + 1;
      if (of.breaks[at] === 1 || at === last - 1) end = at + 1;
    }
    if (width > chars + 1) break;
  }
  return end > start ? end : Math.max(fitting, start + 1);
}
