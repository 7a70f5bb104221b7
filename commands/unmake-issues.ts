import { canHouse } from "@/core/people/can";
import { demand, Refused } from "@/core/refusal";
import type { Db } from "@/db/client";
import { findIssue } from "@/db/queries/issue/find-issue";
import { listLayouts } from "@/db/queries/layout/list-layouts";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import type { OnIssue } from "./on-issue";
import { removeOne } from "./remove-issue";

/** Why an issue stays where the making of it is undone: somebody has begun to work on it, or has taken it out before. */
const reasonsToStay: ReadonlySet<string> = new Set([
  "stale-issue",
  "issue-not-empty",
  "issue-has-scan",
  "issue-not-found",
  "wrong-issue-state",
]);

/** Takes back the making of many issues: those that nobody has touched since go. @returns how many did, and how many stay. */
export async function unmakeIssues(
  ctx: Context,
  { made }: { readonly made: readonly OnIssue[] },
): Promise<{ readonly removed: number; readonly kept: number }> {
  demand(canHouse(ctx.actor, "create-issue"));
  return transact(async (tx) => {
    let removed = 0;
    for (const one of made) if (await unmake(tx, ctx, one)) removed += 1;
    return { removed, kept: made.length - removed };
  });
}

async function unmake(tx: Db, ctx: Context, on: OnIssue): Promise<boolean> {
  const file = await findIssue(ctx.actor, on.issueId, tx);
  const layouts = await listLayouts(tx, on.issueId);
  const isDrawn = [...layouts.values()].some(
    ({ changedAt }) => file && changedAt > file.issue.createdAt,
  );
  try {
    if (!isDrawn) await removeOne(tx, ctx, on);
    return !isDrawn;
  } catch (why) {
    if (why instanceof Refused && reasonsToStay.has(why.first.code)) return false;
    throw why;
  }
}
