import { Refused, refuse } from "@/core/refusal";
import { findIssue } from "@/db/queries/issue/find-issue";
import { dropLayoutLease } from "@/db/queries/layout/layout-lease";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import type { OnPageLayout } from "./page-to-lay-out";

/** This window no longer lays out the page: the next may at once. Leaves no line of history. */
export async function leaveLayout(ctx: Context, input: OnPageLayout): Promise<void> {
  await transact(async (tx) => {
    const file = await findIssue(ctx.actor, input.issueId, tx);
    if (!file?.pages.some(({ id }) => id === input.pageId))
      throw new Refused(refuse("page-not-found"));
    await dropLayoutLease(tx, input.pageId, { userId: ctx.actor.userId, tab: input.tab });
  });
}
