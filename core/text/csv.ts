/** What a spreadsheet would take for a formula; some of those sold in East Asia take the full-width signs for one too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
/** What some spreadsheet parts cells at: by the country, also at ; and the tab. */
const parts = /[",;\t\r\n]/;

/**
 * Rows as CSV (RFC 4180) that spreadsheets open as UTF-8. A cell of words that begins like a formula is made words again by
 * an apostrophe, so that no headline computes anything.
 */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const words = formula.test(value) ? `'${value}` : value;
  return parts.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
