import { isIsoDate } from "@/core/text/zoned-time";
import type { IssueDay } from "./site";

/** The day and edition that an issue's address names (`2026-11-24`, `2026-11-24-号外`); null for what names none. */
export function issueDayOf(name: string): IssueDay | null {
  const date = name.slice(0, 10);
  if (!isIsoDate(date) || (name.length > 10 && !/^.{10}-./.test(name))) return null;
  return { date, edition: name.slice(11) };
}
