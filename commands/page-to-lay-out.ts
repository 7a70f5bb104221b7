import type { IssueCopy, PageCopy } from "@/core/issue/issue-copy";
import type { PageLayout } from "@/core/layout/page-layout";
import { startingLayout } from "@/core/layout/starting-layout";
import { canIssue } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import type { Db } from "@/db/client";
import { findIssue, type IssueFile } from "@/db/queries/issue/find-issue";
import { copyOf } from "@/db/queries/issue/find-issue-copy";
import type { Context } from "./context";

/** Names a page, and the window that asks, a word of its own. */
export interface OnPageLayout {
  readonly issueId: string;
  readonly pageId: string;
  readonly tab: string;
}

export interface PageToLayOut {
  readonly file: IssueFile;
  readonly issue: IssueCopy;
  readonly page: PageCopy;
  /** What the next change begins with. */
  readonly layout: PageLayout;
}

/** The page, when the actor may lay it out now. @throws Refused when not, or when the house lays out no pages. */
export async function pageToLayOut(
  ctx: Context,
  tx: Db,
  { issueId, pageId, tab }: OnPageLayout,
): Promise<PageToLayOut> {
  if (!/^[\w-]{8,64}$/.test(tab)) throw new Refused(refuse("input-invalid"));
  const file = await findIssue(ctx.actor, issueId, tx);
  if (!file) throw new Refused(refuse("issue-not-found"));
  demand(canIssue(ctx.actor, "lay-out-page", file.facts));
  const issue = await copyOf(file, tx);
  const page = issue.pages.find(({ id }) => id === pageId);
  if (!page) throw new Refused(refuse("page-not-found"));
  const layout = startingLayout(issue, page);
  if (!layout) throw new Refused(refuse("layout-no-format"));
  return { file, issue, page, layout };
}
