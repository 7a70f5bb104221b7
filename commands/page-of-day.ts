import { checkNewPages } from "@/core/issue/check-new-pages";
import { canHouse } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import type { Db } from "@/db/client";
import { findIssue } from "@/db/queries/issue/find-issue";
import { findIssueOfDay } from "@/db/queries/issue/write-issue";
import { appendPage } from "./add-page";
import type { Context } from "./context";
import { addIssue } from "./create-issue";

/**
 * The day's regular issue with pages up to that one, made where they are not there yet. For commands that fill a page of a
 * day. @param date YYYY-MM-DD in the publication's zone
 * @param isOld a new issue has the pages that come and no others: what a weekday has now, it did not have then
 */
export async function pageOfDay(
  tx: Db,
  ctx: Context,
  date: string,
  pageNumber: number,
  isOld = false,
): Promise<{ readonly issueId: string; readonly revision: number }> {
  const issueId = await issueOf(tx, ctx, date, isOld);
  return { issueId, revision: await growTo(tx, ctx, issueId, pageNumber) };
}

async function issueOf(tx: Db, ctx: Context, date: string, isOld: boolean): Promise<string> {
  const there = await findIssueOfDay(tx, ctx.actor.publicationId, date, "");
  if (there) return there.id;
  demand(canHouse(ctx.actor, "create-issue"));
  // Its page was printed, whatever the calendar says.
  return (await addIssue(tx, ctx, { date, onFreeDay: true, isBare: isOld })).issueId;
}

/** Adds pages until the issue has that number. @returns the issue's revision. */
async function growTo(tx: Db, ctx: Context, issueId: string, pageNumber: number): Promise<number> {
  const file = await findIssue(ctx.actor, issueId, tx);
  if (!file) throw new Refused(refuse("issue-not-found"));
  let { revision } = file.issue;
  demand(checkNewPages(file.pages.length, pageNumber));
  for (let number = file.pages.length + 1; number <= pageNumber; number++)
    ({ revision } = await appendPage(tx, ctx, { issueId, revision, name: `第${number}版` }));
  return revision;
}
