import { weekdayOf } from "@/core/text/zoned-time";
import type { PagePlan } from "./page-plan";

/** The pages the publication's template has for the weekday of this date; one nameless page if it has none. */
export function planPages(
  date: string,
  weekPlan: readonly (readonly PagePlan[])[],
): readonly PagePlan[] {
  const plan = weekPlan[weekdayOf(date)] ?? [];
  return plan.length > 0 ? plan : [{ name: "" }];
}
