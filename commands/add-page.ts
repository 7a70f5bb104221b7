import { checkPageFields } from "@/core/page/check-page-fields";
import { Refused, refuse } from "@/core/refusal";
import { tidyLine } from "@/core/text/tidy-text";
import type { Db } from "@/db/client";
import { newId } from "@/db/new-id";
import { insertPages } from "@/db/queries/issue/write-pages";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { actOnIssue, type IssueChanged, type OnIssue } from "./on-issue";

export interface AddPage extends OnIssue {
  readonly name: string;
}

export interface PageAdded extends IssueChanged {
  readonly pageId: string;
}

/** Adds an empty page after the last one. */
export function addPage(ctx: Context, input: AddPage): Promise<PageAdded> {
  return transact((tx) => appendPage(tx, ctx, input));
}

/** The same, inside the transaction of a command that does more. */
export async function appendPage(tx: Db, ctx: Context, input: AddPage): Promise<PageAdded> {
  const problems = checkPageFields(input);
  if (problems.length > 0) throw new Refused(...problems);
  const pageId = newId();
  const changed = await actOnIssue(tx, ctx, input, "edit-issue", "add-page", async (_, file) => {
    const number = file.pages.length + 1;
    if (number > 200) throw new Refused(refuse("too-many-pages", { max: 200 }));
    const name = tidyLine(input.name);
    await insertPages(tx, [{ id: pageId, issueId: input.issueId, number, name }]);
    return { detail: { page: number, name } };
  });
  return { ...changed, pageId };
}
