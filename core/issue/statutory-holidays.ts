import { lunarDate } from "@/core/text/lunar-date";
import { addDays } from "@/core/text/zoned-time";
import type { FreeDay } from "./free-day";

/** Festivals that stand on the same day every year: month and day. */
const fixed = [
  { name: "元旦", days: ["01-01"] },
  { name: "劳动节", days: ["05-01", "05-02"] },
  { name: "国庆节", days: ["10-01", "10-02", "10-03"] },
] as const;

/** Festivals of the Chinese calendar; the eve of New Year is the day before 正月初一, whatever it is called. */
const lunar: Readonly<Record<string, string>> = {
  农历正月初一: "春节",
  农历正月初二: "春节",
  农历正月初三: "春节",
  农历五月初五: "端午节",
  农历八月十五: "中秋节",
};

/**
 * The statutory holidays of a year, thirteen days, by date. Source: 《全国年节及纪念日放假办法》 (State Council order 795, in
 * force since 2025-01-01), article 2: 元旦 1 day, 春节 4 with the eve, 清明 1, 劳动节 2, 端午 1, 中秋 1, 国庆 3. The days
 * that the State Council moves each autumn for the year to come (调休) cannot be known before: people enter them.
 */
export function statutoryHolidays(year: number): readonly FreeDay[] {
  const days: FreeDay[] = fixed.flatMap(({ name, days: own }) =>
    own.map((day) => ({ date: `${year}-${day}`, name })),
  );
  days.push({ date: qingming(year), name: "清明节" });
  for (let date = `${year}-01-01`; date.startsWith(String(year)); date = addDays(date, 1)) {
    const name = lunar[lunarDate(date)];
    if (name) days.push({ date, name });
    if (lunarDate(date) === "农历正月初一") days.push({ date: addDays(date, -1), name: "除夕" });
  }
  return days.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The term falls on 4 or 5 April in this century; the usual rule of thumb, right for every year of it. */
function qingming(year: number): string {
  const inCentury = year % 100;
  const day = Math.floor(inCentury * 0.2422 + 4.81) - Math.floor(inCentury / 4);
  return `${year}-04-0${day}`;
}
