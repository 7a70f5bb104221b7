/** Text without what no newspaper prints: control characters but tab and line feed, halves of surrogate pairs. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n])\p{Cc}/gu, "");
}
