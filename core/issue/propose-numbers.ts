export interface IssueNumbers {
  readonly number: number;
  readonly runningNumber: number;
}

export interface DatedNumbers extends IssueNumbers {
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** The issues that stand next to a day; withdrawn ones keep their numbers and count. */
export interface IssuesAround {
  /** The newest of that day or before it. */
  readonly before: DatedNumbers | null;
  /** The oldest after it. */
  readonly after: DatedNumbers | null;
}

/**
 * 期号 and 总期号 for a new issue: those of its day for an extra edition (号外), else counted on from the issue before
 * it, or back from the one after it when a day is entered late: one for each day, so that those of an archive find room between.
 * 期号 begins again at 1 with the year, 总期号 never. A proposal only: papers skip and repeat numbers, so people may change both.
 */
export function proposeNumbers(
  date: string,
  { before, after }: IssuesAround,
  firstRunningNumber: number,
): IssueNumbers {
  const sameYear = (other: DatedNumbers) => other.date.slice(0, 4) === date.slice(0, 4);
  if (before?.date === date) return { number: before.number, runningNumber: before.runningNumber };
  if (before)
    return {
      number: sameYear(before) ? before.number + 1 : 1,
      runningNumber: before.runningNumber + 1,
    };
  if (after)
    return {
      number: sameYear(after) ? Math.max(1, after.number - 1) : 1,
      runningNumber: Math.max(1, after.runningNumber - daysBetween(date, after.date)),
    };
  return { number: 1, runningNumber: firstRunningNumber };
}

const daysBetween = (date: string, later: string): number =>
  Math.round((Date.parse(later) - Date.parse(date)) / 86_400_000);
