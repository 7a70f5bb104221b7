import { Refused, refuse } from "@/core/refusal";
import { deletePage, numberPages } from "@/db/queries/issue/write-pages";
import { deleteScan } from "@/db/queries/press/write-scan";
import type { Context } from "./context";
import { type IssueChanged, type OnIssue, onIssue, pageOf } from "./on-issue";
import { renumberJumps } from "./renumber-jumps";

/** Takes out an empty page with what was laid out on it and the file that was brought for it; the pages after it move up. */
export function removePage(
  ctx: Context,
  input: OnIssue & { readonly pageId: string },
): Promise<IssueChanged> {
  return onIssue(ctx, input, "edit-issue", "remove-page", async (tx, file) => {
    const page = pageOf(file, input.pageId);
    const count = file.placements.filter((p) => p.pageId === page.id).length;
    if (count > 0) throw new Refused(refuse("page-not-empty", { page: page.number, count }));
    if (file.pages.length === 1) throw new Refused(refuse("last-page"));
    await deleteScan(tx, page.id);
    await deletePage(tx, page.id);
    const left = file.pages.flatMap((p) => (p.id === page.id ? [] : [p.id]));
    await numberPages(tx, left);
    await renumberJumps(tx, ctx, file, left);
    return { detail: { page: page.number, name: page.name } };
  });
}
