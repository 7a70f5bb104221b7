import { isHeldByAnother, isLive, type Lease, leaseTime, needsRenewal } from "@/core/story/lease";
import type { Db } from "@/db/client";
import { findLease, putLease } from "@/db/queries/story/lease";
import type { Context } from "./context";

/**
 * Takes or renews the writing of a story for this window, unless somebody else is writing. For commands; the right to write is
 * theirs to check. @returns who is in the way, else null.
 */
export async function holdLease(
  tx: Db,
  ctx: Context,
  storyId: string,
  tab: string,
): Promise<Lease | null> {
  const lease = await findLease(tx, storyId);
  const { userId } = ctx.actor;
  if (isHeldByAnother(lease, userId, ctx.now)) return lease;
  if (needsRenewal(lease, { userId, tab }, ctx.now)) await giveLease(tx, ctx, storyId, tab, lease);
  return null;
}

/** The lease is this window's from now on, whoever had it. */
export async function giveLease(
  tx: Db,
  { actor: { userId }, now }: Context,
  storyId: string,
  tab: string,
  before: Lease | null,
): Promise<void> {
  const goesOn = isLive(before, now) && before.userId === userId;
  await putLease(tx, {
    storyId,
    userId,
    tab,
    since: goesOn ? before.since : now,
    until: now + leaseTime,
  });
}
