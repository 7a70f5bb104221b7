/**
 * What a character is to a line of print, as Chromium breaks it (`lang="zh-CN"`, `line-break: strict`):
 * I ideograph and kana · L letter and everything else · N digit · q “ ‘ · O other full-width opening mark ·
 * Q ” ’ · B closing bracket · C full-width stop, comma and the like · E — · P … · o half-width opening ·
 * F half-width mark · H hyphen · S slash · R % ° ℃ · W space
 */
export type GlyphClass =
  | "I"
  | "L"
  | "N"
  | "q"
  | "O"
  | "Q"
  | "B"
  | "C"
  | "E"
  | "P"
  | "o"
  | "F"
  | "H"
  | "S"
  | "R"
  | "W";

const marks: readonly (readonly [GlyphClass, string])[] = [
  ["q", "“‘"],
  ["O", "「『《〈（【〔［｛〖"],
  ["Q", "”’"],
  ["B", "」』》〉）】〕］｝〗"],
  ["C", "，。、．；：！？・"],
  ["E", "—"],
  ["P", "…‥"],
  ["o", "([{"],
  ["F", ".,:;!?)]}"],
  ["H", "-‐"],
  ["S", "/"],
  ["R", "%°℃‰′″￠"],
  ["W", " \u3000"],
  ["N", "0123456789"],
];

const named = new Map(marks.flatMap(([name, chars]) => [...chars].map((char) => [char, name])));

const ideograph =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3001-\u303f\u3200-\u33ff\uff01-\uff60\uffe0-\uffe6]/u;

export const glyphClass = (char: string): GlyphClass =>
  named.get(char) ?? (ideograph.test(char) ? "I" : "L");

/** Before which characters a line may end after one of a class [measured, Chromium 156]. */
const breaksBefore: Readonly<Record<GlyphClass, string>> = {
  I: "ILNqOEo",
  L: "IOE",
  N: "IOE",
  q: "",
  O: "",
  Q: "IO",
  B: "ILNqOERo",
  C: "ILNqOERo",
  E: "ILNORo",
  P: "ILNORo",
  o: "",
  F: "IOEo",
  H: "ILOEHRo",
  S: "IOER",
  R: "IOEoR",
  W: "ILNqOEoRHS",
};

export const mayBreak = (after: GlyphClass, before: GlyphClass): boolean =>
  breaksBefore[after].includes(before);

/** Whether two marks that meet give up half an em between them (挤压), the first one unless both open. */
export function squeezed(
  one: GlyphClass | undefined,
  other: GlyphClass | undefined,
): "one" | "other" | null {
  if (!one || !other) return null;
  if (isOpening(one)) return isOpening(other) ? "other" : null;
  return isClosing(one) && (isOpening(other) || isClosing(other)) ? "one" : null;
}

const isOpening = (of: GlyphClass): boolean => of === "q" || of === "O";
const isClosing = (of: GlyphClass): boolean => of === "Q" || of === "B" || of === "C";

/** Whether it gives up half its em at the end of a line that it would not fit on otherwise. */
export const yieldsAtEnd = (of: GlyphClass): boolean => of === "Q" || of === "B";
