import { type Answer, allowed, refuse } from "@/core/refusal";

/** The longest text of one page that is read, in characters: a broadsheet page holds about 12,000. */
export const longestPageText = 400_000;

/** Whether a decoded text can be a page at all. */
export function checkPageText(text: string): Answer {
  if (text.trim() === "") return refuse("page-text-empty", undefined, "text");
  if (text.length > longestPageText)
    return refuse("page-text-too-large", { max: longestPageText, length: text.length }, "text");
  return allowed;
}
