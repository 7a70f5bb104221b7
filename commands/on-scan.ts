import type { HistoryVerb } from "@/core/history-verb";
import { canIssue } from "@/core/people/can";
import type { IssueAction } from "@/core/people/permissions";
import { demand, Refused, refuse } from "@/core/refusal";
import type { Db } from "@/db/client";
import { findLastHand } from "@/db/queries/issue/write-issue";
import { type Act, record } from "@/db/queries/log/record";
import { findScannedPage, type ScannedPage, type ScanRow } from "@/db/queries/press/find-scan";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** Names the page, and the revision of its scan as the person has it on screen. */
export interface OnScan {
  readonly issueId: string;
  readonly pageNumber: number;
  readonly revision: number;
}

export type ScanOnPage = ScannedPage & { readonly scan: ScanRow };

/**
 * The course of every act on a scan that is there: found through the actor, allowed, not changed by another since the person
 * looked; then the act itself and one line of history, in one transaction.
 * @throws Refused `stale-scan` with the name of whoever came first.
 */
export function onScan<T>(
  ctx: Context,
  input: OnScan,
  action: IssueAction,
  verb: HistoryVerb,
  act: (tx: Db, on: ScanOnPage) => Promise<{ readonly value: T; readonly detail?: Act["detail"] }>,
): Promise<T> {
  return transact(async (tx) => {
    const on = await demandScan(tx, ctx, input, action);
    const { value, detail } = await act(tx, on);
    await recordScan(tx, ctx, on, verb, detail);
    return value;
  });
}

export async function demandScan(
  tx: Db,
  ctx: Context,
  { issueId, pageNumber, revision }: OnScan,
  action: IssueAction,
): Promise<ScanOnPage> {
  const on = await demandScannedPage(tx, ctx, issueId, pageNumber, action);
  const { scan } = on;
  if (!scan) throw new Refused(refuse("scan-not-found"));
  if (scan.revision !== revision)
    throw new Refused(refuse("stale-scan", { by: await findLastHand(tx, issueId) }));
  return { ...on, scan };
}

export async function demandScannedPage(
  tx: Db,
  ctx: Context,
  issueId: string,
  pageNumber: number,
  action: IssueAction,
): Promise<ScannedPage> {
  const on = await findScannedPage(ctx.actor, issueId, pageNumber, tx);
  if (!on) throw new Refused(refuse("page-not-found", undefined, "page"));
  demand(canIssue(ctx.actor, action, on.file.facts));
  return on;
}

export const recordScan = (
  tx: Db,
  ctx: Context,
  { file, page }: Pick<ScannedPage, "file" | "page">,
  verb: HistoryVerb,
  detail: Act["detail"] = {},
): Promise<void> =>
  record(tx, {
    actor: ctx.actor,
    at: ctx.now,
    verb,
    objectType: "page",
    objectId: page.id,
    issueId: file.issue.id,
    detail: { date: file.issue.date, page: page.number, ...detail },
  });
