import { cleanText } from "@/core/blocks/clean-text";
import { isBlank } from "./is-blank";

/**
 * A text as it is kept: without control characters and halves of surrogate pairs, without white space around
 * it; empty when nothing of it can be seen.
 */
export function tidyText(text: string): string {
  return isBlank(text) ? "" : cleanText(text).trim();
}

/** The same for a field of one line: breaks and tabs become a space, and nothing turns round what stands beside it. */
export function tidyLine(text: string): string {
  return tidyText(text.replace(/[\u202A-\u202E\u2066-\u2069]/g, "")).replace(
    /\s*[\n\t\u2028\u2029]+\s*/g,
    " ",
  );
}
