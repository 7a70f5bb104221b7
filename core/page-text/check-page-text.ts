import { type Answer, allowed, type Refusal, refuse } from "@/core/refusal";
import { isBlank } from "@/core/text/is-blank";

/** The longest text of one page that is read, in characters: a broadsheet page holds about 12,000. */
export const longestPageText = 400_000;

/** A file of more bytes cannot hold so short a text: no encoding we read takes more than four a character. */
export const largestPageFile = longestPageText * 4 + 4;

/** The one answer to a text that is too long, pasted or as a file. */
export const pageTextTooLarge = (field: "text" | "file"): Refusal =>
  refuse("page-text-too-large", { max: longestPageText }, field);

/** Whether a decoded text can be a page at all. */
export function checkPageText(text: string, field: "text" | "file" = "text"): Answer {
  if (isBlank(text)) return refuse("page-text-empty", undefined, field);
  return text.length > longestPageText ? pageTextTooLarge(field) : allowed;
}
