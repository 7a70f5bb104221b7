import type { HistoryVerb } from "@/core/history-verb";
import { canIssue } from "@/core/people/can";
import type { IssueAction } from "@/core/people/permissions";
import { demand, Refused, refuse } from "@/core/refusal";
import type { Db } from "@/db/client";
import { findIssue, type IssueFile } from "@/db/queries/issue/find-issue";
import { findLastHand, updateIssue } from "@/db/queries/issue/write-issue";
import { type Act, record } from "@/db/queries/log/record";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** Names the issue, and its revision as the person has it on screen. */
export interface OnIssue {
  readonly issueId: string;
  readonly revision: number;
}

export interface IssueChanged {
  readonly revision: number;
}

/** What an act adds to the issue's history, and what it changes of the issue's own row. */
export interface IssueAct {
  readonly detail?: Act["detail"];
  readonly storyId?: string;
  readonly change?: Parameters<typeof updateIssue>[2];
}

/**
 * The course of every act that changes an issue: found through the actor, allowed, not changed by another
 * since the person looked; then the act itself, one line of history and a new revision, in one transaction.
 * @throws Refused `stale-issue` with the name of whoever came first.
 */
export function onIssue(
  ctx: Context,
  input: OnIssue,
  action: IssueAction,
  verb: HistoryVerb,
  act: (tx: Db, file: IssueFile) => Promise<IssueAct>,
): Promise<IssueChanged> {
  return transact((tx) => actOnIssue(tx, ctx, input, action, verb, act));
}

/** The same course, inside the transaction of a command that does more. */
export async function actOnIssue(
  tx: Db,
  ctx: Context,
  input: OnIssue,
  action: IssueAction,
  verb: HistoryVerb,
  act: (tx: Db, file: IssueFile) => Promise<IssueAct>,
): Promise<IssueChanged> {
  const file = await findIssue(ctx.actor, input.issueId, tx);
  if (!file) throw new Refused(refuse("issue-not-found"));
  demand(canIssue(ctx.actor, action, file.facts));
  if (file.issue.revision !== input.revision)
    throw new Refused(refuse("stale-issue", { by: await findLastHand(tx, input.issueId) }));
  const { detail, storyId, change = {} } = await act(tx, file);
  const { revision } = await updateIssue(tx, input.issueId, change);
  await record(tx, {
    actor: ctx.actor,
    at: ctx.now,
    verb,
    objectType: "issue",
    objectId: input.issueId,
    issueId: input.issueId,
    ...(storyId && { storyId }),
    detail: { date: file.issue.date, ...detail },
  });
  return { revision };
}

/** @throws Refused when the issue has no such page. */
export function pageOf(file: IssueFile, pageId: string): IssueFile["pages"][number] {
  const page = file.pages.find((p) => p.id === pageId);
  if (!page) throw new Refused(refuse("page-not-found"));
  return page;
}

/** @throws Refused when nothing of that id stands in the issue. */
export function placementOf(file: IssueFile, placementId: string): IssueFile["placements"][number] {
  const placement = file.placements.find((p) => p.id === placementId);
  if (!placement) throw new Refused(refuse("placement-not-found"));
  return placement;
}
