import { isHeldByAnother, type Lease } from "@/core/story/lease";
import { findLayoutLease } from "@/db/queries/layout/layout-lease";
import { record } from "@/db/queries/log/record";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { givePageLease } from "./hold-page-lease";
import { type OnPageLayout, pageToLayOut } from "./page-to-lay-out";

/**
 * This window lays out the page from now on, also where somebody else was at it: their next move is answered "displaced",
 * and history says who took it from whom. @returns who lays it out after it.
 */
export async function takeLayout(ctx: Context, input: OnPageLayout): Promise<Lease | null> {
  return transact(async (tx) => {
    const { file, page } = await pageToLayOut(ctx, tx, input);
    const lease = await findLayoutLease(tx, page.id);
    await givePageLease(tx, ctx, page.id, input.tab, lease);
    if (isHeldByAnother(lease, ctx.actor.userId, ctx.now))
      await record(tx, {
        actor: ctx.actor,
        at: ctx.now,
        verb: "take-over-layout",
        objectType: "page",
        objectId: page.id,
        issueId: input.issueId,
        detail: { date: file.issue.date, page: page.number, from: lease.name },
      });
    return findLayoutLease(tx, page.id);
  });
}
