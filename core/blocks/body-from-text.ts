import { type Body, bodyOf } from "./body";
import { cleanText } from "./clean-text";

/**
 * Plain text as a body: every line is a paragraph, as Chinese copy is pasted; indents (　　) and empty
 * lines are dropped.
 */
export function bodyFromText(text: string): Body {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => cleanText(line).trim());
  return bodyOf(lines.filter((line) => line !== ""));
}
