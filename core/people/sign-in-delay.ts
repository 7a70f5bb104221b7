const minute = 60_000;

/** Failures older than this are forgotten, ms. */
export const failureWindow = 15 * minute;

/** Failures in the window after which a wait begins: per account, and per address (many people share one). */
export const failuresAllowed = { account: 5, address: 20 } as const;

/**
 * How long the next try must wait, ms; 0 for at once. From the limit on each failure doubles the wait, from
 * half a minute to the whole window, counted from the last failure.
 */
export function signInDelay(failures: readonly number[], limit: number, now: number): number {
  const recent = failures.filter((at) => at > now - failureWindow);
  if (recent.length < limit) return 0;
  const wait = Math.min(failureWindow, (minute / 2) * 2 ** (recent.length - limit));
  return Math.max(0, Math.max(...recent) + wait - now);
}
