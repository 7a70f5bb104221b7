import { type GlyphClass, glyphClass } from "./glyph-class";

/** What is full-width whatever stands beside it. */
const fullWidth: ReadonlySet<GlyphClass> = new Set(["I", "O", "B", "C"]);

/** Whether words are set as Latin text, with quotation marks half as wide: nothing in them is full-width by nature. */
export const isLatinText = (words: string): boolean => {
  for (const char of words) if (fullWidth.has(glyphClass(char))) return false;
  return true;
};
