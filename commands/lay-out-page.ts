import type { IssueCopy, PageCopy } from "@/core/issue/issue-copy";
import type { PageLayout } from "@/core/layout/page-layout";
import { otherPages } from "@/core/layout/starting-layout";
import { wishOfPage } from "@/core/layout/wish-of-page";
import { Refused, refuse } from "@/core/refusal";
import { reader } from "@/db/client";
import { putLayout } from "@/db/queries/layout/write-layout";
import { record } from "@/db/queries/log/record";
import { listPagePictures } from "@/db/queries/press/list-page-pictures";
import { transact } from "@/db/transact";
import type { LayoutChanged } from "./change-layout";
import type { Context } from "./context";
import { holdPageLease } from "./hold-page-lease";
import { inLayoutWorker } from "./in-layout-worker";
import { type OnPageLayout, pageToLayOut } from "./page-to-lay-out";

export interface LayOutPage extends OnPageLayout {
  /** Of the layout on screen; 0 where nobody has laid the page out. */
  readonly revision: number;
}

/**
 * Lays out the whole page automatically: what is locked stays, and so does all that is neither a story nor a story's
 * picture. The work is done before anything is written; a page that changed meanwhile is answered as stale.
 */
export async function layOutPage(ctx: Context, input: LayOutPage): Promise<LayoutChanged> {
  const seen = await pageToLayOut(ctx, reader(), input);
  if (seen.page.placements.length === 0)
    throw new Refused(refuse("page-empty", { page: seen.page.number }));
  const made = await automatic(ctx, seen.issue, seen.page, seen.layout);
  return transact(async (tx) => {
    const { file, page, layout } = await pageToLayOut(ctx, tx, input);
    const standing = { layout, revision: page.layoutRevision };
    const holder = await holdPageLease(tx, ctx, page.id, input.tab);
    if (holder) return { outcome: "displaced", by: holder.name, at: holder.since, ...standing };
    const isSame = page.contentHash === seen.page.contentHash;
    if (page.layoutRevision !== input.revision || !isSame) return { outcome: "stale", ...standing };
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "lay-out-page",
      objectType: "page",
      objectId: page.id,
      issueId: input.issueId,
      detail: { date: file.issue.date, page: page.number },
    });
    const by = { by: ctx.actor.userId, at: ctx.now };
    const revision = await putLayout(tx, { pageId: page.id, layout: made, ...by });
    return { outcome: "changed", layout: made, revision };
  });
}

async function automatic(
  ctx: Context,
  issue: IssueCopy,
  page: PageCopy,
  layout: PageLayout,
): Promise<PageLayout> {
  const { pictures } = await listPagePictures(ctx.actor, page);
  const wish = wishOfPage(page, layout.format, pictures, otherPages(issue, page.id));
  const [made] = await inLayoutWorker({ is: "whole", wish: { ...wish, page: layout } });
  return made?.layout ?? layout;
}
