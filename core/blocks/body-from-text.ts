import { tidyText } from "@/core/text/tidy-text";
import { type Body, bodyOf } from "./body";

/**
 * Plain text as a body: every line is a paragraph, as Chinese copy is pasted; indents (　　) and empty
 * lines are dropped.
 */
export function bodyFromText(text: string): Body {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map(tidyText);
  return bodyOf(lines.filter((line) => line !== ""));
}
