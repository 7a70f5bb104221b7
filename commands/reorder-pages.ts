import { isReorderOf } from "@/core/page/arrange";
import { Refused, refuse } from "@/core/refusal";
import { numberPages, touchPages } from "@/db/queries/issue/write-pages";
import type { Context } from "./context";
import { type IssueChanged, type OnIssue, onIssue } from "./on-issue";
import { renumberJumps } from "./renumber-jumps";

/** Puts the pages in this order; their 版序 follows. */
export function reorderPages(
  ctx: Context,
  input: OnIssue & { readonly pageIds: readonly string[] },
): Promise<IssueChanged> {
  return onIssue(ctx, input, "edit-issue", "reorder-pages", async (tx, file) => {
    const present = file.pages.map((p) => p.id);
    if (!isReorderOf(input.pageIds, present)) throw new Refused(refuse("page-order-incomplete"));
    await numberPages(tx, input.pageIds);
    await renumberJumps(tx, ctx, file, input.pageIds);
    await touchPages(
      tx,
      input.pageIds.filter((id, index) => id !== present[index]),
    );
    const names = input.pageIds.map((id) => file.pages.find((p) => p.id === id)?.name ?? "");
    return { detail: { order: names.join("、") } };
  });
}
