import { canIssue } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import type { Db } from "@/db/client";
import { findIssue } from "@/db/queries/issue/find-issue";
import { deleteIssue, findLastHand } from "@/db/queries/issue/write-issue";
import { record } from "@/db/queries/log/record";
import { findScannedPage } from "@/db/queries/press/find-scan";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import type { OnIssue } from "./on-issue";

/**
 * Takes out an issue that was made by a slip: its pages and what is laid out on them go, its day and its number are free
 * again. Nothing may stand on it: no story, and no page brought as a file. Its history stays in the log.
 */
export function removeIssue(ctx: Context, input: OnIssue): Promise<void> {
  return transact((tx) => removeOne(tx, ctx, input));
}

/** The same, inside the transaction of a command that does more. */
export async function removeOne(
  tx: Db,
  ctx: Context,
  { issueId, revision }: OnIssue,
): Promise<void> {
  const file = await findIssue(ctx.actor, issueId, tx);
  if (!file) throw new Refused(refuse("issue-not-found"));
  demand(canIssue(ctx.actor, "remove-issue", file.facts));
  const { date, edition, number, runningNumber } = file.issue;
  if (file.issue.revision !== revision)
    throw new Refused(refuse("stale-issue", { by: await findLastHand(tx, issueId) }));
  const stories = file.placements.length;
  if (stories > 0) throw new Refused(refuse("issue-not-empty", { date, stories }));
  for (const { number: page } of file.pages)
    if ((await findScannedPage(ctx.actor, issueId, page, tx))?.scan)
      throw new Refused(refuse("issue-has-scan", { date, page }));
  await deleteIssue(
    tx,
    issueId,
    file.pages.map(({ id }) => id),
  );
  await record(tx, {
    actor: ctx.actor,
    at: ctx.now,
    verb: "remove-issue",
    objectType: "issue",
    objectId: issueId,
    issueId,
    detail: { date, edition, number, runningNumber },
  });
}
