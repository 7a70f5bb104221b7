/**
 * Text without what no newspaper prints and XML does not allow: control characters but tab and line feed, halves of surrogate
 * pairs, and code points that are no characters (U+FFFE).
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}/gu, "");
}
