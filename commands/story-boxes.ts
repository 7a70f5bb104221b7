import {
  asideWith,
  asideWithout,
  type PrintedOtherwise,
  type SetAside,
  withoutStory,
  withStory,
} from "@/core/layout/set-aside";
import type { Db } from "@/db/client";
import type { IssueFile } from "@/db/queries/issue/find-issue";
import { listLayouts } from "@/db/queries/layout/list-layouts";
import { findLayout, putLayout, putSetAside } from "@/db/queries/layout/write-layout";
import type { Context } from "./context";

/**
 * A story leaves a page: its boxes, and those of its pictures, leave with it and are set aside.
 *
 * @param printed what its placement printed otherwise, where the placement goes too
 */
export async function takeBoxesAway(
  tx: Db,
  ctx: Context,
  pageId: string,
  storyId: string,
  printed: PrintedOtherwise | null,
): Promise<void> {
  const row = await findLayout(tx, pageId);
  if (!row) return;
  const { layout, boxes } = withoutStory(row.layout, storyId);
  if (boxes.length === 0 && !printed) return;
  const setAside = asideWith(row.setAside, { storyId, boxes, printed });
  if (boxes.length === 0) await putSetAside(tx, pageId, setAside);
  else await putLayout(tx, { pageId, layout, setAside, by: ctx.actor.userId, at: ctx.now });
}

/** The same on every page of the issue, where the story may go on: it leaves the issue. */
export async function takeAllBoxesAway(
  tx: Db,
  ctx: Context,
  { issue }: IssueFile,
  placed: PrintedOtherwise & { readonly pageId: string; readonly storyId: string },
): Promise<void> {
  const { pageId, storyId, pictureId, cuts, cutsOf, siteTakesPage } = placed;
  for (const id of (await listLayouts(tx, issue.id)).keys()) {
    const printed = id === pageId ? { pictureId, cuts, cutsOf, siteTakesPage } : null;
    await takeBoxesAway(tx, ctx, id, storyId, printed);
  }
}

/**
 * A story comes to a page it was on before: it gets its boxes back, here and on the pages it went on to, where their
 * place is still free. @returns what its placement printed otherwise, null for nothing
 */
export async function giveBoxesBack(
  tx: Db,
  ctx: Context,
  { issue }: IssueFile,
  page: { readonly id: string; readonly number: number },
  storyId: string,
): Promise<PrintedOtherwise | null> {
  let printed: PrintedOtherwise | null = null;
  for (const [pageId, row] of await listLayouts(tx, issue.id)) {
    const aside = row.setAside.find((one) => one.storyId === storyId);
    if (!aside || (pageId !== page.id && !goesOnFrom(aside, page.number))) continue;
    const layout = withStory(row.layout, aside.boxes);
    const setAside = asideWithout(row.setAside, storyId);
    if (layout && aside.boxes.length > 0)
      await putLayout(tx, { pageId, layout, setAside, by: ctx.actor.userId, at: ctx.now });
    else await putSetAside(tx, pageId, setAside);
    printed ??= aside.printed;
  }
  return printed;
}

/** Boxes of a page to which the story of page `number` went on. */
const goesOnFrom = ({ boxes }: SetAside, number: number): boolean =>
  boxes.some(({ box }) => box.kind === "story" && box.jumpFrom === number);
