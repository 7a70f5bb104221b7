import { transact } from "@/db/transact";
import type { Context } from "./context";
import { fillPage, type ImportPage, type PageImported } from "./import-page";
import { pageOfDay } from "./page-of-day";

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
    const { issueId, revision } = await pageOfDay(tx, ctx, date, page.pageNumber);
    return { issueId, ...(await fillPage(tx, ctx, { ...page, issueId, revision })) };
  });
}
