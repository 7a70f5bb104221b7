import { parseChineseNumber } from "@/core/text/ordinal";

const numeral = "[〇零一二三四五六七八九十\\dA-Za-z０-９]{1,4}";
const reference = new RegExp(
  `(?:[（(【]?\\s*(?:详见|见|刊|报道见|▶|►|→|◆)?\\s*(?:第\\s*(${numeral})\\s*版|(${numeral})\\s*版)\\s*[）)】]?|\\b[Pp]age\\s+([A-Z]?\\d{1,3}))$`,
);

export interface PageReference {
  /** What stands before the reference. */
  readonly text: string;
  /** Null for a page such as A叠 that is no number. */
  readonly page: number | null;
}

/** A line of a 导读 block: `我市部署春运工作（第九版）`, `……详见03版`, `Budget vote, Page A4`. */
export function readPageReference(line: string): PageReference | null {
  const tail = line.slice(-24);
  const found = reference.exec(tail);
  if (!found) return null;
  const said = found[1] ?? found[2] ?? found[3] ?? "";
  const head = line.slice(0, line.length - tail.length) + tail.slice(0, found.index);
  return { text: head.replace(/[\s.·…—,，]+$/, ""), page: pageNumber(said) };
}

/** 02, 九, A3 → 2, 9, 3. */
export function pageNumber(text: string): number | null {
  return parseChineseNumber(text.replace(/^[A-Za-z]/, ""));
}
