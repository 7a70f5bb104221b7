import { addDays, weekdayOf } from "@/core/text/zoned-time";
import type { FreeDay } from "./free-day";
import type { PagePlan } from "./page-plan";

/** Days from `first` to `last` (YYYY-MM-DD, both included). */
export interface Days {
  readonly first: string;
  readonly last: string;
}

export interface DaysToMake {
  /** Days whose weekday has pages in the plan, that have no issue yet and are not free, by date. */
  readonly dates: readonly string[];
  /** Days left out because no paper appears on them. */
  readonly free: readonly FreeDay[];
}

/** Which issues a week or a month still wants: never one of a day that is past, or of today. */
export function daysToMake(
  { first, last }: Days,
  today: string,
  taken: ReadonlySet<string>,
  weekPlan: readonly (readonly PagePlan[])[],
  freeDays: readonly FreeDay[],
): DaysToMake {
  const dates: string[] = [];
  const free: FreeDay[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (day <= today || taken.has(day) || (weekPlan[weekdayOf(day)] ?? []).length === 0) continue;
    const isFree = freeDays.find(({ date }) => date === day);
    if (isFree) free.push(isFree);
    else dates.push(day);
  }
  return { dates, free };
}
