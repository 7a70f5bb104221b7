import { addDays, isIsoDate } from "@/core/text/zoned-time";
import { type QualityGroup, qualityGroups } from "./quality";

/** A period of issues, days inclusive, and how its errors are listed. */
export interface QualityWish {
  readonly from: string;
  readonly to: string;
  readonly by: QualityGroup;
}

/** Days shown where none are asked for. */
const usualDays = 30;
/** The longest period that is read at once. */
const mostDays = 366;

/** What an address asks for: never a day that is none, never more than a year, the days before today if it asks for none. */
export function readQualityWish(
  asked: Readonly<Record<string, string | readonly string[] | undefined>>,
  today: string,
  isWhole: boolean,
): QualityWish {
  const day = (value: unknown) => (typeof value === "string" && isIsoDate(value) ? value : null);
  const to = day(asked.to) ?? today;
  const wished = day(asked.from) ?? addDays(to, 1 - usualDays);
  const earliest = addDays(to, 1 - mostDays);
  const [, from = to] = [earliest, ...[wished, to].sort().slice(0, 1)].sort();
  const groups = qualityGroups.filter((group) => isWhole || isOfPerson(group));
  const by = groups.find((group) => group === asked.by) ?? (isWhole ? "issue" : "author");
  return { from, to, by };
}

export const isOfPerson = (by: QualityGroup): boolean => by === "author" || by === "reader";
