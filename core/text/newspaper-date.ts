import { dateInZone, isIsoDate, timeInZone, weekdayOf } from "./zoned-time";

export { lunarDate } from "./lunar-date";

const weekdaysZh = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];
const weekdaysEn = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
export const monthsEn: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `date` the day, `time` the time of day, `datetime` both, `short` both without the year. */
export type InstantStyle = "date" | "time" | "datetime" | "short";

/** The day as a paper prints it: 2026年11月24日, or November 24, 2026 for any locale but Chinese. */
export function newspaperDate(date: string, locale: string): string {
  const [year, month, day] = partsOf(date);
  if (isChinese(locale)) return `${year}年${month}月${day}日`;
  return `${monthsEn[month - 1]} ${day}, ${year}`;
}

/** 星期二, Tuesday. */
export function weekdayName(date: string, locale: string): string {
  return (isChinese(locale) ? weekdaysZh : weekdaysEn)[weekdayOf(date)] ?? "";
}

/** The day with its weekday as a paper prints it: 2026年11月24日 星期二, or Tuesday, November 24, 2026. */
export function newspaperDay(date: string, locale: string): string {
  const day = newspaperDate(date, locale);
  const weekday = weekdayName(date, locale);
  return isChinese(locale) ? `${day} ${weekday}` : `${weekday}, ${day}`;
}

/** An instant (UTC ms) in the words of the locale, on the clocks of the zone. */
export function formatInstant(
  ms: number,
  timeZone: string,
  locale: string,
  style: InstantStyle,
): string {
  const date = dateInZone(ms, timeZone);
  const time = clockTime(timeInZone(ms, timeZone), locale);
  if (style === "time") return time;
  if (style === "date") return newspaperDate(date, locale);
  const day = style === "short" ? shortDate(date, locale) : newspaperDate(date, locale);
  return isChinese(locale) ? `${day} ${time}` : `${day}, ${time}`;
}

/** The day where its year goes without saying: 11月24日, Nov 24. */
export function shortDate(date: string, locale: string): string {
  const [, month, day] = partsOf(date);
  return isChinese(locale) ? `${month}月${day}日` : `${monthsEn[month - 1]?.slice(0, 3)} ${day}`;
}

function clockTime(time: string, locale: string): string {
  if (isChinese(locale)) return time;
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 || 12}:${time.slice(3)} ${hour < 12 ? "a.m." : "p.m."}`;
}

function isChinese(locale: string): boolean {
  return /^zh\b/i.test(locale);
}

function partsOf(date: string): [year: number, month: number, day: number] {
  if (!isIsoDate(date)) throw new RangeError(`not a date (YYYY-MM-DD): ${date}`);
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}
