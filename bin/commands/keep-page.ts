import { addPage } from "@/commands/add-page";
import type { Context } from "@/commands/context";
import { createIssue } from "@/commands/create-issue";
import { importPage } from "@/commands/import-page";
import { Refused, refuse } from "@/core/refusal";
import { reader } from "@/db/client";
import { migrate } from "@/db/migrate";
import { findIssue } from "@/db/queries/issue/find-issue";
import { findIssueOfDay } from "@/db/queries/issue/write-issue";
import { findOperator } from "@/db/queries/people/find-operator";

export interface KeepPage {
  readonly text: string;
  readonly login: string | null;
  readonly date: string | null;
  readonly pageNumber: number | null;
  readonly pageName: string | null;
  readonly whenFilled: "append" | "replace" | undefined;
}

/** Keeps a page's stories through the same commands as the screen, on behalf of a person of the house. */
export async function keepPage(page: KeepPage): Promise<{ readonly address: string }> {
  if (!page.date) throw new Refused(refuse("page-text-no-date", undefined, "issue"));
  if (!page.pageNumber) throw new Refused(refuse("page-text-no-page", undefined, "page"));
  await migrate();
  const actor = await findOperator(
    page.login ? { login: page.login } : { roles: ["layout-editor", "duty-chief"] },
  );
  if (!actor) throw new Refused(refuse("operator-unknown", { login: page.login ?? "" }, "as"));
  const ctx: Context = { actor, now: Date.now() };
  const issueId = await issueOf(ctx, page.date);
  const revision = await withPages(ctx, issueId, page.pageNumber);
  await importPage(ctx, {
    issueId,
    revision,
    text: page.text,
    choices: {},
    pageNumber: page.pageNumber,
    ...(page.pageName && { pageName: page.pageName }),
    ...(page.whenFilled && { whenFilled: page.whenFilled }),
  });
  return { address: `/desk/issues/${issueId}/pages/${page.pageNumber}` };
}

async function issueOf(ctx: Context, date: string): Promise<string> {
  const there = await findIssueOfDay(reader(), ctx.actor.publicationId, date, "");
  return there?.id ?? (await createIssue(ctx, { date })).issueId;
}

/** Adds pages until the issue has that number. @returns the issue's revision. */
async function withPages(ctx: Context, issueId: string, pageNumber: number): Promise<number> {
  for (;;) {
    const file = await findIssue(ctx.actor, issueId);
    if (!file) throw new Refused(refuse("issue-not-found"));
    if (file.pages.length >= pageNumber) return file.issue.revision;
    await addPage(ctx, {
      issueId,
      revision: file.issue.revision,
      name: `第${file.pages.length + 1}版`,
    });
  }
}
