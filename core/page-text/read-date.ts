import { parseChineseNumber } from "@/core/text/ordinal";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const figure = "[〇零○一二三四五六七八九十\\d０-９]";
const chinese = new RegExp(
  `^[（(]?(?:(${figure}{4})\\s*年\\s*)?(${figure}{1,3})\\s*月\\s*(${figure}{1,3})\\s*[日号][）)]?$`,
);
const figures = /^[（(]?(\d{4})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})[）)]?$/;
const english = /^([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$/;
const englishDayFirst = /^(\d{1,2})\s+([A-Z][a-z]{2,8})\.?,?\s+(\d{4})$/;

export interface PrintedDate {
  /** `YYYY-MM-DD`, or null when the year is not printed. */
  readonly iso: string | null;
}

/** A text that is a date and nothing else: 2023年1月19日, 二〇二三年一月十九日, 2023.1.19, Jan. 19, 2023. */
export function readDate(text: string): PrintedDate | null {
  if (text.length > 30) return null;
  const plain = text.normalize("NFKC").trim();
  const zh = chinese.exec(plain);
  if (zh) return dated(numberOf(zh[1]?.replaceAll("○", "〇")), numberOf(zh[2]), numberOf(zh[3]));
  const ymd = figures.exec(plain);
  if (ymd) return dated(Number(ymd[1]), Number(ymd[2]), Number(ymd[3]));
  const en = english.exec(plain);
  if (en) return dated(en[3] ? Number(en[3]) : null, monthOf(en[1]), Number(en[2]));
  const dmy = englishDayFirst.exec(plain);
  return dmy ? dated(Number(dmy[3]), monthOf(dmy[2]), Number(dmy[1])) : null;
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : parseChineseNumber(text);
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

function dated(year: number | null, month: number | null, day: number | null): PrintedDate | null {
  if (!month || !day || month > 12 || day > 31) return null;
  const two = (n: number) => String(n).padStart(2, "0");
  return { iso: year && year >= 1000 ? `${year}-${two(month)}-${two(day)}` : null };
}
