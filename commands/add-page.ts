import { checkPageFields } from "@/core/page/check-page-fields";
import { Refused, refuse } from "@/core/refusal";
import { tidyLine } from "@/core/text/tidy-text";
import { newId } from "@/db/new-id";
import { insertPages } from "@/db/queries/issue/write-pages";
import type { Context } from "./context";
import { type IssueChanged, type OnIssue, onIssue } from "./on-issue";

/** Adds an empty page after the last one. */
export async function addPage(
  ctx: Context,
  input: OnIssue & { readonly name: string },
): Promise<IssueChanged & { readonly pageId: string }> {
  const problems = checkPageFields(input);
  if (problems.length > 0) throw new Refused(...problems);
  const pageId = newId();
  const changed = await onIssue(ctx, input, "edit-issue", "add-page", async (tx, file) => {
    const number = file.pages.length + 1;
    if (number > 200) throw new Refused(refuse("too-many-pages", { max: 200 }));
    const name = tidyLine(input.name);
    await insertPages(tx, [{ id: pageId, issueId: input.issueId, number, name }]);
    return { detail: { page: number, name } };
  });
  return { ...changed, pageId };
}
