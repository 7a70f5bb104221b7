/** Another story of a series. */
export interface SeriesStory {
  readonly ordinal: number | null;
}

/** What there is to say about a story's number in its series. */
export interface SeriesPlace<T> {
  /** The number the next story should have; null for a series whose stories have none. */
  readonly next: number | null;
  /** Another story with the same number. */
  readonly taken: T | null;
  /** Numbers below the highest that no story has, this one included. */
  readonly missing: readonly number[];
}

/** As many missing numbers are named. */
const most = 10;

/** A story's number among the others of its series: the next free one behind all, who else has it, and what is missing. */
export function seriesPlace<T extends SeriesStory>(
  others: readonly T[],
  ordinal: number | null,
): SeriesPlace<T> {
  const numbers = new Set(others.flatMap((one) => one.ordinal ?? []));
  const highest = Math.max(0, ...numbers);
  const missing: number[] = [];
  for (let n = 1; n < Math.max(highest, ordinal ?? 0) && missing.length < most; n++)
    if (!numbers.has(n) && n !== ordinal) missing.push(n);
  return {
    next: others.length > 0 && numbers.size === 0 ? null : highest + 1,
    taken: (ordinal !== null && others.find((one) => one.ordinal === ordinal)) || null,
    missing,
  };
}
