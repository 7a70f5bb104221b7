import { checkNewPages } from "@/core/issue/check-new-pages";
import { canHouse } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import type { Db } from "@/db/client";
import { findIssue } from "@/db/queries/issue/find-issue";
import { findIssueOfDay } from "@/db/queries/issue/write-issue";
import { transact } from "@/db/transact";
import { appendPage } from "./add-page";
import type { Context } from "./context";
import { addIssue } from "./create-issue";
import { fillPage, type ImportPage, type PageImported } from "./import-page";

export interface ImportPageOfDay extends Omit<ImportPage, "issueId" | "revision"> {
  /** YYYY-MM-DD in the publication's zone; the day's regular issue is meant. */
  readonly date: string;
}

/**
 * Imports a page into the issue of a day, and makes the issue and its pages up to that one where the day has
 * none yet. All of it or nothing: a refusal leaves no issue and no page behind.
 */
export function importPageOfDay(
  ctx: Context,
  { date, ...page }: ImportPageOfDay,
): Promise<PageImported & { readonly issueId: string }> {
  return transact(async (tx) => {
    const issueId = await issueOf(tx, ctx, date);
    const revision = await growTo(tx, ctx, issueId, page.pageNumber);
    return { issueId, ...(await fillPage(tx, ctx, { ...page, issueId, revision })) };
  });
}

async function issueOf(tx: Db, ctx: Context, date: string): Promise<string> {
  const there = await findIssueOfDay(tx, ctx.actor.publicationId, date, "");
  if (there) return there.id;
  demand(canHouse(ctx.actor, "create-issue"));
  return (await addIssue(tx, ctx, { date })).issueId;
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
