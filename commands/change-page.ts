import { checkClosingTime } from "@/core/issue/closing-time";
import { checkPageFields } from "@/core/page/check-page-fields";
import { Refused, refuse } from "@/core/refusal";
import { tidyLine } from "@/core/text/tidy-text";
import type { Db } from "@/db/client";
import { findPerson } from "@/db/queries/issue/list-page-editors";
import { updatePage } from "@/db/queries/issue/write-pages";
import { listSections } from "@/db/queries/publication/find-publication";
import type { Context } from "./context";
import { type IssueChanged, type OnIssue, onIssue, pageOf } from "./on-issue";

export interface ChangePage extends OnIssue {
  readonly pageId: string;
  readonly name?: string;
  readonly banner?: string;
  /** 责任编辑, null for none. */
  readonly editorId?: string | null;
  readonly sectionId?: string | null;
  /** Day and time (HH:MM) in the publication's zone; null closes with the issue's release. */
  readonly closes?: { readonly date: string; readonly time: string } | null;
}

/** 版名, 题花, 责任编辑, section and closing time of a page. */
export async function changePage(ctx: Context, input: ChangePage): Promise<IssueChanged> {
  const { name, banner, editorId, sectionId, closes } = input;
  const problems = checkPageFields({ name, banner });
  if (problems.length > 0) throw new Refused(...problems);
  return onIssue(ctx, input, "edit-issue", "change-page", async (tx, file) => {
    const page = pageOf(file, input.pageId);
    const editor = editorId ? await findPerson(tx, file.issue.publicationId, editorId) : null;
    if (editorId && !editor) throw new Refused(refuse("person-not-found", undefined, "editorId"));
    await demandSection(tx, file.issue.publicationId, sectionId);
    const closing =
      closes && checkClosingTime(closes, file.issue.releaseAt, file.publication.timeZone);
    if (closing && !closing.ok) throw new Refused(closing);
    const closesAt = closing?.ok ? closing.at : null;
    await updatePage(tx, page.id, {
      ...(name !== undefined && { name: tidyLine(name) }),
      ...(banner !== undefined && { banner: tidyLine(banner) }),
      ...(editorId !== undefined && { editorId }),
      ...(sectionId !== undefined && { sectionId }),
      ...(closes !== undefined && { closesAt }),
    });
    return {
      detail: {
        page: page.number,
        ...(name !== undefined && { name: tidyLine(name) }),
        ...(banner !== undefined && { banner: tidyLine(banner) }),
        ...(editorId !== undefined && { editor: editor?.name ?? "" }),
        ...(closes !== undefined && { closesAt }),
      },
    };
  });
}

async function demandSection(
  tx: Db,
  publicationId: string,
  sectionId: string | null | undefined,
): Promise<void> {
  if (!sectionId) return;
  const known = (await listSections(publicationId, tx)).some(({ id }) => id === sectionId);
  if (!known) throw new Refused(refuse("section-unknown", undefined, "sectionId"));
}
