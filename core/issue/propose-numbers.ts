export interface IssueNumbers {
  readonly number: number;
  readonly runningNumber: number;
}

/**
 * 期号 and 总期号 for a new issue, counted on from the issue before it: 期号 begins again at 1 with the year,
 * 总期号 never. A proposal only: papers skip and repeat numbers, so people may change both.
 */
export function proposeNumbers(
  date: string,
  before: (IssueNumbers & { readonly date: string }) | null,
  firstRunningNumber: number,
): IssueNumbers {
  if (!before) return { number: 1, runningNumber: firstRunningNumber };
  const sameYear = before.date.slice(0, 4) === date.slice(0, 4);
  return {
    number: sameYear ? before.number + 1 : 1,
    runningNumber: before.runningNumber + 1,
  };
}
