import { type GlyphClass, glyphClass } from "./glyph-class";

/** Thousandths of an em from `!` to `~` in Noto Serif SC [measured with Chromium at 1000 px]. */
const ascii: readonly number[] = [
  308, 392, 574, 550, 923, 779, 205, 364, 364, 478, 580, 327, 346, 327, 352, 557, 471, 558, 557,
  555, 558, 558, 549, 558, 562, 327, 327, 580, 580, 580, 432, 912, 718, 670, 691, 770, 652, 629,
  741, 853, 405, 403, 731, 625, 975, 796, 767, 641, 767, 715, 567, 659, 797, 714, 1053, 700, 687,
  605, 344, 352, 344, 580, 563, 435, 557, 638, 538, 629, 547, 388, 566, 663, 332, 311, 607, 334,
  974, 661, 596, 638, 607, 462, 473, 367, 653, 548, 838, 564, 552, 498, 374, 316, 374, 580,
];

/** Ems of an apostrophe between letters: the typeface has only the full-width mark, of which the press takes the ink. */
export const apostropheWidth = 0.28;

/** Ems of a quotation mark among words without a Chinese one, of which the press takes the half that holds the ink. */
export const latinQuoteWidth = 0.5;

/** What is neither full-width nor ASCII and stands in papers all the same. */
const rare: Readonly<Record<string, number>> = {
  "·": 0.327,
  "°": 0.342,
  "′": 0.261,
  "″": 0.44,
  "–": 0.563,
  "∶": 1,
  "‰": 1.342,
  "℃": 1,
  "→": 1,
  "①": 1,
  "②": 1,
  "③": 1,
  "④": 1,
  "⑤": 1,
  "⑥": 1,
  "⑦": 1,
  "⑧": 1,
  "⑨": 1,
  "⑩": 1,
  Ⅰ: 0.295,
  Ⅱ: 0.492,
  Ⅲ: 0.689,
  "■": 1,
  "●": 1,
  "▲": 1,
  "▼": 1,
  "△": 1,
  "◎": 1,
  "←": 1,
  "◆": 1,
  "◇": 1,
  "○": 1,
  "□": 1,
  "☆": 1,
  "★": 1,
  "※": 1,
  "¥": 0.55,
  "€": 0.55,
  "£": 0.55,
  "\u00a0": 0.256,
  " ": 0.256,
};

/** A letter nobody measured: é, ж, λ. */
const otherLetter = 0.56;

/** The width of a character of body text, in ems. */
export function glyphWidth(char: string, of: GlyphClass = glyphClass(char)): number {
  if (char === "’" && of === "L") return apostropheWidth;
  return (ascii[char.charCodeAt(0) - 33] ?? 0) / 1000 || rare[char] || widthOf(of);
}

const widthOf = (of: GlyphClass): number => (of === "L" || of === "R" ? otherLetter : 1);

/**
 * How much nearer than its width the second of two Latin characters comes to the first, ems: the mean of what the
 * typeface kerns [measured on English words], its ligatures of f, and capitals that overhang.
 */
export function kerning(one: string, other: string): number {
  if (one === "f" && "fil".includes(other)) return 0.05;
  if (!isLetter(one)) return 0;
  if (other === "." || other === ",") return 0.025;
  if (!isLetter(other)) return 0;
  return "FTVWY".includes(one) ? 0.05 : 0.007;
}

const isLetter = (char: string): boolean => /^[A-Za-z]$/.test(char);
