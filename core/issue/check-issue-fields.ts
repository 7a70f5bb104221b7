import { type Refusal, refuse } from "@/core/refusal";
import { isBlank } from "@/core/text/is-blank";
import { tidyLine } from "@/core/text/tidy-text";
import { isIsoDate } from "@/core/text/zoned-time";
import { isClockTime } from "./closing-time";

export interface IssueFields {
  readonly date?: string;
  readonly edition?: string;
  readonly number?: number;
  readonly runningNumber?: number;
  readonly volume?: string;
  readonly pages?: number;
  /** HH:MM. */
  readonly releaseTime?: string;
}

/** Longest each text of an issue may be, in characters. A 题花 may be an English line across the page. */
export const issueLimits = {
  edition: 20,
  volume: 20,
  pageName: 40,
  banner: 120,
  pages: 200,
} as const;

/** What is wrong with the fields of an issue, each named. */
export function checkIssueFields(input: IssueFields): readonly Refusal[] {
  const problems: Refusal[] = [];
  if (input.date !== undefined && isBlank(input.date))
    problems.push(refuse("date-needed", undefined, "date"));
  else if (input.date !== undefined && !isIssueDate(input.date))
    problems.push(refuse("date-invalid", { date: input.date.slice(0, 40) }, "date"));
  for (const field of ["number", "runningNumber"] as const)
    if (input[field] !== undefined && !isCount(input[field]))
      problems.push(refuse("issue-number-invalid", undefined, field));
  const { pages, releaseTime } = input;
  if (pages !== undefined && !(Number.isInteger(pages) && pages >= 1 && pages <= issueLimits.pages))
    problems.push(refuse("page-count-invalid", { max: issueLimits.pages }, "pages"));
  if (releaseTime !== undefined && !isClockTime(releaseTime))
    problems.push(refuse("time-invalid", { time: releaseTime.slice(0, 40) }, "releaseTime"));
  for (const field of ["edition", "volume"] as const) {
    const length = tidyLine(input[field] ?? "").length;
    if (length > issueLimits[field])
      problems.push(refuse("too-long", { max: issueLimits[field], length }, field));
  }
  return problems;
}

/** A day that exists, from the first newspapers on. */
function isIssueDate(date: string): boolean {
  return isIsoDate(date) && date >= "1600-01-01";
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 9_999_999;
}
