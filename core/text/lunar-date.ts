import { chineseNumber } from "./ordinal";
import { isIsoDate } from "./zoned-time";

/**
 * One number a lunar year, 1900 to 2100: bits 15 to 4 say which of the months 1 to 12 have 30 days, the low four
 * bits which month is followed by a leap month (0 none), bit 16 whether that one has 30 days. Not from `Intl`,
 * whose ICU 78 puts New Year 2027 a day late. Made from the lunar-typescript package, and a test compares every
 * month with it: the table is 2 KB where the package is 400.
 */
const years = `
  04bd8 04ae0 0a570 054d5 0d260 0d950 16554 056a0 09ad0 055d2 04ae0 0a5b6 0a4d0 0d250 1d255 0b540
  0d6a0 0ada2 095b0 14977 04970 0a4b0 0b4b5 06a50 06d40 1ab54 02b60 09570 052f2 04970 06566 0d4a0
  0ea50 16a95 05ad0 02b60 186e3 092e0 1c8d7 0c950 0d4a0 1d8a6 0b550 056a0 1a5b4 025d0 092d0 0d2b2
  0a950 0b557 06ca0 0b550 15355 04da0 0a5b0 14573 052b0 0a9a8 0e950 06aa0 0aea6 0ab50 04b60 0aae4
  0a570 05260 0f263 0d950 05b57 056a0 096d0 04dd5 04ad0 0a4d0 0d4d4 0d250 0d558 0b540 0b6a0 195a6
  095b0 049b0 0a974 0a4b0 0b27a 06a50 06d40 0af46 0ab60 09570 04af5 04970 064b0 074a3 0ea50 06b58
  05ac0 0ab60 096d5 092e0 0c960 0d954 0d4a0 0da50 07552 056a0 0abb7 025d0 092d0 0cab5 0a950 0b4a0
  0baa4 0ad50 055d9 04ba0 0a5b0 15176 052b0 0a930 07954 06aa0 0ad50 05b52 04b60 0a6e6 0a4e0 0d260
  0ea65 0d530 05aa0 076a3 096d0 04afb 04ad0 0a4d0 1d0b6 0d250 0d520 0dd45 0b5a0 056d0 055b2 049b0
  0a577 0a4b0 0aa50 1b255 06d20 0ada0 14b63 09370 049f8 04970 064b0 168a6 0ea50 06b20 1a6c4 0aae0
  092e0 0d2e3 0c960 0d557 0d4a0 0da50 05d55 056a0 0a6d0 055d4 052d0 0a9b8 0a950 0b4a0 0b6a6 0ad50
  055a0 0aba4 0a5b0 052b0 0b273 06930 07337 06aa0 0ad50 14b55 04b60 0a570 054e4 0d160 0e968 0d520
  0daa0 16aa6 056d0 04ae0 0a9d4 0a2d0 0d150 0f252 0d520
`
  .trim()
  .split(/\s+/)
  .map((digits) => Number.parseInt(digits, 16));
const firstDay = "1900-01-31";
const tens = ["初", "十", "廿", "三"];

interface LunarMonth {
  readonly month: number;
  readonly leap: boolean;
  readonly days: number;
}

let months: readonly LunarMonth[] | undefined;

/**
 * The day of the Chinese calendar as a nameplate prints it: 农历十月十六, 农历闰六月初一. Empty for days outside the
 * lunar years 1900 to 2100. Throws RangeError for what is no date.
 */
export function lunarDate(date: string): string {
  if (!isIsoDate(date)) throw new RangeError(`not a date (YYYY-MM-DD): ${date}`);
  let left = daysBetween(firstDay, date);
  if (left < 0) return "";
  months ??= years.flatMap(monthsOf);
  for (const month of months) {
    if (left < month.days) return sayDay(month, left + 1);
    left -= month.days;
  }
  return "";
}

function monthsOf(year: number): LunarMonth[] {
  const leapAfter = year & 0xf;
  return Array.from({ length: 12 }, (_, i) => i + 1).flatMap((month) => {
    const plain = { month, leap: false, days: year & (1 << (16 - month)) ? 30 : 29 };
    const leap = { month, leap: true, days: year & 0x10000 ? 30 : 29 };
    return month === leapAfter ? [plain, leap] : [plain];
  });
}

function sayDay({ month, leap }: LunarMonth, day: number): string {
  const ones = day % 10 === 0 ? "十" : chineseNumber(day % 10);
  const dayName = day === 20 ? "二十" : `${tens[Math.floor((day === 10 ? 0 : day) / 10)]}${ones}`;
  return `农历${leap ? "闰" : ""}${month === 1 ? "正" : chineseNumber(month)}月${dayName}`;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
