import { checkPageFields } from "@/core/page/check-page-fields";
import { Refused, refuse } from "@/core/refusal";
import { tidyLine } from "@/core/text/tidy-text";
import { findPerson } from "@/db/queries/issue/list-page-editors";
import { updatePage } from "@/db/queries/issue/write-pages";
import type { Context } from "./context";
import { type IssueChanged, type OnIssue, onIssue, pageOf } from "./on-issue";

export interface ChangePage extends OnIssue {
  readonly pageId: string;
  readonly name?: string;
  readonly banner?: string;
  /** 责任编辑, null for none. */
  readonly editorId?: string | null;
}

/** 版名, 题花 and 责任编辑 of a page. */
export async function changePage(ctx: Context, input: ChangePage): Promise<IssueChanged> {
  const { name, banner, editorId } = input;
  const problems = checkPageFields({ name, banner });
  if (problems.length > 0) throw new Refused(...problems);
  return onIssue(ctx, input, "edit-issue", "change-page", async (tx, file) => {
    const page = pageOf(file, input.pageId);
    const editor = editorId ? await findPerson(tx, file.issue.publicationId, editorId) : null;
    if (editorId && !editor) throw new Refused(refuse("person-not-found", undefined, "editorId"));
    await updatePage(tx, page.id, {
      ...(name !== undefined && { name: tidyLine(name) }),
      ...(banner !== undefined && { banner: tidyLine(banner) }),
      ...(editorId !== undefined && { editorId }),
    });
    return {
      detail: {
        page: page.number,
        ...(name !== undefined && { name: tidyLine(name) }),
        ...(banner !== undefined && { banner: tidyLine(banner) }),
        ...(editorId !== undefined && { editor: editor?.name ?? "" }),
      },
    };
  });
}
