import { addDays, weekdayOf } from "@/core/text/zoned-time";

/**
 * The days of a month (`YYYY-MM`) in weeks of seven that begin on Sunday, as calendars print them; null where a
 * week belongs to another month. Throws RangeError for what is no month.
 */
export function monthGrid(month: string): readonly (readonly (string | null)[])[] {
  const first = `${month}-01`;
  const days: (string | null)[] = Array.from({ length: weekdayOf(first) }, () => null);
  for (let day = first; day.startsWith(month); day = addDays(day, 1)) days.push(day);
  while (days.length % 7 !== 0) days.push(null);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}
