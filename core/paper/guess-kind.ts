import type { MarkKind } from "./proof-mark";

const marksOnly = /^[\p{P}\p{S}\s]+$/u;

/** What a correction of these words most likely concerns, for the form to begin with. */
export function guessKind(quote: string, headline: string): MarkKind {
  if (quote.trim() === "") return "layout";
  if (marksOnly.test(quote)) return "punctuation";
  return headline.includes(quote.trim()) ? "headline" : "text";
}
