/**
 * Source of a pattern (flags `gu`) that takes a text apart into sentences, nothing left out: a mark that ends one goes
 * with it, and so do the quotes and brackets closed after it. A point inside a number, after an initial or a title such
 * as Dr. ends none. It is a string because the reading site's script, which no compiler sees, uses the same.
 */
export const sentencePattern =
  "(?=[\\s\\S])(?:\\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|[A-Z])\\.(?=\\s)|[^。！？!?….]|\\.(?![\"'”’)\\]]*(?:\\s|$)))*(?:[。！？!?….]+[”’」』）)】》\\]\"']*\\s*|$)";

/** The sentences of a text in order; joined they are the text. Blank text has none. */
export function sentencesOf(text: string): readonly string[] {
  if (text.trim() === "") return [];
  return text.match(new RegExp(sentencePattern, "gu")) ?? [];
}
