import { isHeldElsewhere, isLive, type Lease, leaseTime, needsRenewal } from "@/core/story/lease";
import type { Db } from "@/db/client";
import { findLayoutLease, putLayoutLease } from "@/db/queries/layout/layout-lease";
import type { Context } from "./context";

/**
 * Takes or renews the laying out of a page for this window, unless another is at it: a page is laid out in one window,
 * also by one person, and changes hands by `take-layout` alone. For commands; the right is theirs to check.
 * @returns who is in the way, else null.
 */
export async function holdPageLease(
  tx: Db,
  ctx: Context,
  pageId: string,
  tab: string,
): Promise<Lease | null> {
  const lease = await findLayoutLease(tx, pageId);
  const by = { userId: ctx.actor.userId, tab };
  if (isHeldElsewhere(lease, by, ctx.now)) return lease;
  if (needsRenewal(lease, by, ctx.now)) await givePageLease(tx, ctx, pageId, tab, lease);
  return null;
}

/** The lease is this window's from now on, whoever had it. */
export async function givePageLease(
  tx: Db,
  { actor: { userId }, now }: Context,
  pageId: string,
  tab: string,
  before: Lease | null,
): Promise<void> {
  const goesOn = isLive(before, now) && before.userId === userId;
  await putLayoutLease(tx, {
    pageId,
    userId,
    tab,
    since: goesOn ? before.since : now,
    until: now + leaseTime,
  });
}
