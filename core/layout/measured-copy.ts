import { type GlyphClass, glyphClass, mayBreak, squeezed, yieldsAtEnd } from "./glyph-class";
import { glyphWidth, kerning, latinQuoteWidth } from "./glyph-width";
import { isLatinText } from "./is-latin-text";
import type { CopyParagraph } from "./printed-copy";

/** A paragraph with all that its lines depend on, so that a box can be fitted many times in a frame. */
export interface MeasuredParagraph {
  readonly indent: number;
  /** Ems of each character, squeezed where two marks meet. */
  readonly widths: Float32Array;
  /** Ems more or less it takes as the last of a line. */
  readonly atEnd: Float32Array;
  /** 1 where a line may end behind the character. */
  readonly breaks: Uint8Array;
}

/** The words of a story, measured once. Characters are code points; the ends of paragraphs are none. */
export interface MeasuredCopy {
  readonly paragraphs: readonly MeasuredParagraph[];
  readonly characters: number;
}

export function measureCopy(
  paragraphs: readonly Pick<CopyParagraph, "words" | "indent" | "unbroken">[],
): MeasuredCopy {
  const measured = paragraphs.map(measureParagraph);
  return {
    paragraphs: measured,
    characters: measured.reduce((sum, { widths }) => sum + widths.length, 0),
  };
}

function measureParagraph({
  words,
  indent,
  unbroken = [],
}: Pick<CopyParagraph, "words" | "indent" | "unbroken">): MeasuredParagraph {
  const chars = [...words];
  const classes = chars.map((char, at) => (isApostrophe(chars, at) ? "L" : glyphClass(char)));
  const widths = new Float32Array(chars.length);
  const atEnd = new Float32Array(chars.length);
  const breaks = new Uint8Array(chars.length);
  const isLatin = isLatinText(words);
  for (const [at, of] of classes.entries()) {
    breaks[at] = mayEndLine(classes, at) ? 1 : 0;
    if (isLatin && (of === "q" || of === "Q")) {
      widths[at] = latinQuoteWidth;
      continue;
    }
    const char = chars[at] ?? "";
    const full = glyphWidth(char, of) - kerning(chars[at - 1] ?? "", char);
    const [before, after] = [classes[at - 1], classes[at + 1]];
    const isHalf = squeezed(of, after) === "one" || squeezed(before, of) === "other";
    const width = isHalf ? full - 0.5 : full;
    widths[at] = width;
    const isFree = after === undefined || squeezed(before, of) === null;
    atEnd[at] = endWidth(of, full, isFree) - width;
  }
  for (const name of unbroken) keepTogether(breaks, words, name);
  return { indent, widths, atEnd, breaks };
}

/** In it’s, not in ‘it’. */
const isApostrophe = (chars: readonly string[], at: number): boolean =>
  chars[at] === "’" && isLatin.test(chars[at - 1] ?? "") && isLatin.test(chars[at + 1] ?? "");

const isLatin = /^\p{Script=Latin}$/u;

function keepTogether(breaks: Uint8Array, words: string, name: string): void {
  const length = [...name].length;
  for (let from = words.indexOf(name); from >= 0; from = words.indexOf(name, from + 1)) {
    const first = [...words.slice(0, from)].length;
    breaks.fill(0, first, first + length - 1);
  }
}

/** @param isFree no mark before it has given way already; at the end of a paragraph both may. */
function endWidth(of: GlyphClass, full: number, isFree: boolean): number {
  if (of === "W") return 0;
  return yieldsAtEnd(of) && isFree ? full - 0.5 : full;
}

function mayEndLine(classes: readonly GlyphClass[], at: number): boolean {
  const [before, of, after] = [classes[at - 1], classes[at], classes[at + 1]];
  if (!of || !after) return true;
  // 0000-96116 may be parted behind its hyphen, a number below zero may not.
  if (of === "H" && after === "N") return before === "N" || before === "L";
  return mayBreak(of, after);
}
