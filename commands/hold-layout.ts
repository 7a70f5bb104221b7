import type { Lease } from "@/core/story/lease";
import { findLayoutLease } from "@/db/queries/layout/layout-lease";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { holdPageLease } from "./hold-page-lease";
import { type OnPageLayout, pageToLayOut } from "./page-to-lay-out";

/**
 * A sign of life: this window lays out the page, if nobody else does. Leaves no line of history.
 * @returns who lays it out after it.
 */
export async function holdLayout(ctx: Context, input: OnPageLayout): Promise<Lease | null> {
  return transact(async (tx) => {
    const { page } = await pageToLayOut(ctx, tx, input);
    await holdPageLease(tx, ctx, page.id, input.tab);
    return findLayoutLease(tx, page.id);
  });
}
