import { closingTime } from "@/core/issue/closing-time";
import type { PagePlan } from "@/core/issue/page-plan";
import { fillTemplate } from "@/core/layout/fill-template";
import { isSameGrid, templateOf } from "@/core/layout/layout-template";
import { emptyLayout, type PageLayout } from "@/core/layout/page-layout";
import { Refused, refuse } from "@/core/refusal";
import type { Db } from "@/db/client";
import { newId } from "@/db/new-id";
import { findIssue } from "@/db/queries/issue/find-issue";
import { insertPages } from "@/db/queries/issue/write-pages";
import { findLayoutTemplate } from "@/db/queries/layout/layout-templates";
import { listLayouts } from "@/db/queries/layout/list-layouts";
import { putLayout } from "@/db/queries/layout/write-layout";
import type { PublicationRow } from "@/db/queries/publication/find-publication";
import type { Context } from "./context";

/** A page that an issue begins with: what is known of it before there are stories. */
export interface NewPage {
  readonly name: string;
  readonly banner: string;
  readonly sectionId: string | null;
  readonly editorId: string | null;
  /** UTC ms; null closes with the release. */
  readonly closesAt: number | null;
  /** A layout whose heads and places for advertisements it takes; of its stories nothing. */
  readonly skeleton: PageLayout | null;
}

/** A page of which nothing is known. */
export const blankPage: NewPage = {
  name: "",
  banner: "",
  sectionId: null,
  editorId: null,
  closesAt: null,
  skeleton: null,
};

/** The pages of a weekday's template. */
export function pagesOfPlan(
  tx: Db,
  ctx: Context,
  plan: readonly PagePlan[],
  releaseAt: number,
  timeZone: string,
): Promise<readonly NewPage[]> {
  return Promise.all(
    plan.map(async ({ name, banner, sectionId, editorId, closes, layoutTemplateId }) => {
      const template = layoutTemplateId
        ? await findLayoutTemplate(ctx.actor, layoutTemplateId, tx)
        : null;
      return {
        name,
        banner: banner ?? "",
        sectionId: sectionId ?? null,
        editorId: editorId ?? null,
        closesAt: closes ? closingTime(closes, releaseAt, timeZone) : null,
        skeleton: template?.layout ?? null,
      };
    }),
  );
}

/** The pages of another issue, each closing as long before its release as there; never its stories. */
export async function pagesOfIssue(
  tx: Db,
  ctx: Context,
  issueId: string,
  releaseAt: number,
): Promise<readonly NewPage[]> {
  const file = await findIssue(ctx.actor, issueId, tx);
  if (!file) throw new Refused(refuse("issue-not-found", undefined, "structureOf"));
  const layouts = await listLayouts(tx, issueId);
  return file.pages.map(({ id, name, banner, sectionId, editorId, closesAt }) => {
    const layout = layouts.get(id)?.layout;
    return {
      name,
      banner,
      sectionId,
      editorId,
      closesAt: closesAt === null ? null : releaseAt - (file.issue.releaseAt - closesAt),
      skeleton: layout ? templateOf(layout, () => "normal") : null,
    };
  });
}

/**
 * Keeps the pages in this order, with the heads and places for advertisements that their skeletons give them where the
 * paper is the same. Places for stories are offered on the board once a page has any.
 */
export async function insertNewPages(
  tx: Db,
  ctx: Context,
  issueId: string,
  pages: readonly NewPage[],
  { pageFormat }: Pick<PublicationRow, "pageFormat">,
): Promise<void> {
  const rows = pages.map((page, index) => ({ ...page, id: newId(), issueId, number: index + 1 }));
  await insertPages(
    tx,
    rows.map(({ skeleton: _skeleton, ...row }) => row),
  );
  for (const { id: pageId, skeleton } of rows) {
    if (!skeleton || !pageFormat || !isSameGrid(skeleton.format, pageFormat)) continue;
    const { layout } = fillTemplate(emptyLayout(pageFormat), skeleton, []);
    if (layout.boxes.length === 0) continue;
    await putLayout(tx, { pageId, layout, by: ctx.actor.userId, at: ctx.now });
  }
}
