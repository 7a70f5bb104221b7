/** Who is writing a story now. One person at a time; others read along. */
export interface Lease {
  readonly userId: string;
  readonly name: string;
  /** The window the person writes in: one person may have the story open in several. */
  readonly tab: string;
  /** UTC ms since when this person has been writing. */
  readonly since: number;
  /** UTC ms until when it holds without another sign of life. */
  readonly until: number;
}

/** How long a lease holds after the last sign of life, ms: browsers let a hidden tab speak once a minute. */
export const leaseTime = 120_000;
/** A sign of life that comes sooner than this (ms) after the last one need not be written down. */
export const leaseRenewal = 15_000;

/** Whether somebody other than `userId` is writing. */
export function isHeldByAnother(lease: Lease | null, userId: string, now: number): lease is Lease {
  return isLive(lease, now) && lease.userId !== userId;
}

/** Whether another window has it: somebody else's, or another of this person's own. */
export function isHeldElsewhere(
  lease: Lease | null,
  by: { readonly userId: string; readonly tab: string },
  now: number,
): lease is Lease {
  return isLive(lease, now) && (lease.userId !== by.userId || lease.tab !== by.tab);
}

export const isLive = (lease: Lease | null, now: number): lease is Lease =>
  lease !== null && lease.until > now;

/** Whether a sign of life of this window changes anything worth keeping. */
export function needsRenewal(
  lease: Lease | null,
  by: { readonly userId: string; readonly tab: string },
  now: number,
): boolean {
  if (!isLive(lease, now) || lease.userId !== by.userId || lease.tab !== by.tab) return true;
  return lease.until - now < leaseTime - leaseRenewal;
}
