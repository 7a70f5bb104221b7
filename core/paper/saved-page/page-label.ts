// White space is counted everywhere: saved markup may hold a million blanks, and nothing after them.
const chineseDate =
  /((?:1[6-9]|20)\d{2})\s{0,9}年\s{0,9}(\d{1,2})\s{0,9}月\s{0,9}(\d{1,2})\s{0,9}日/;
const isoDate = /((?:1[6-9]|20)\d{2})[-/](\d{1,2})[-/](\d{1,2})/;
const label =
  /第?\s{0,9}([A-Z]{0,2}\d{1,3})\s{0,9}版\s{0,9}[：:|｜\s]\s{0,9}([^\s：:<>|｜（(]{1,20})/;
const bareLabel = /第\s{0,9}([A-Z]{0,2}\d{1,3})\s{0,9}版/;

/** The day in words such as 2026年11月27日 or 2026-11/27, as YYYY-MM-DD. */
export function dateIn(text: string): string | null {
  const [, year, month = "", day = ""] = chineseDate.exec(text) ?? isoDate.exec(text) ?? [];
  return year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
}

/** The page in words such as 第A01版：要闻. */
export function labelIn(text: string): { readonly number: number | null; readonly name: string } {
  const [, number, name = ""] = label.exec(text) ?? bareLabel.exec(text) ?? [];
  const digits = /\d+$/.exec(number ?? "")?.[0];
  return { number: digits ? Number(digits) : null, name };
}
