import { type Refusal, refuse } from "@/core/refusal";
import { tidyLine } from "@/core/text/tidy-text";
import { isIsoDate } from "@/core/text/zoned-time";
import type { FreeDay } from "./free-day";

/** Longest name of a day without a paper, and how many days a house may keep. */
export const freeDayLimits = { name: 20, days: 1000 } as const;

/** What is wrong with the days, each named; `freeDays.3` is the fourth. */
export function checkFreeDays(days: readonly FreeDay[]): readonly Refusal[] {
  if (days.length > freeDayLimits.days)
    return [refuse("too-many", { max: freeDayLimits.days }, "freeDays")];
  const seen = new Set<string>();
  return days.flatMap(({ date, name }, at) => {
    const field = `freeDays.${at}`;
    const problems: Refusal[] = [];
    if (!isIsoDate(date)) problems.push(refuse("date-invalid", { date: date.slice(0, 40) }, field));
    else if (seen.has(date)) problems.push(refuse("free-day-twice", { date }, field));
    seen.add(date);
    const { length } = tidyLine(name);
    if (length === 0) problems.push(refuse("free-day-unnamed", { date }, field));
    if (length > freeDayLimits.name)
      problems.push(refuse("too-long", { max: freeDayLimits.name, length }, field));
    return problems;
  });
}
