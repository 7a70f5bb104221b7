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
import { findSetAside, listSetAsides, putSetAside } from "@/db/queries/layout/set-aside";
import { findLayout, putLayout } from "@/db/queries/layout/write-layout";
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
  const left = row && withoutStory(row.layout, storyId);
  const boxes = left?.boxes ?? [];
  if (boxes.length === 0 && !printed) return;
  const before = await findSetAside(tx, pageId);
  await putSetAside(tx, pageId, asideWith(before, { storyId, boxes, printed }));
  if (left && boxes.length > 0)
    await putLayout(tx, { pageId, layout: left.layout, by: ctx.actor.userId, at: ctx.now });
}

/**
 * The same on every page of the issue, where the story may go on: it leaves the issue. What its placement printed otherwise
 * is set aside for a page that nobody has laid out, too.
 */
export async function takeAllBoxesAway(
  tx: Db,
  ctx: Context,
  { issue }: IssueFile,
  placed: PrintedOtherwise & { readonly pageId: string; readonly storyId: string },
): Promise<void> {
  const { pageId, storyId, pictureId, cuts, cutsOf, siteTakesPage } = placed;
  const laidOut = (await listLayouts(tx, issue.id)).keys();
  for (const id of new Set([pageId, ...laidOut])) {
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
  const layouts = await listLayouts(tx, issue.id);
  for (const [pageId, setAside] of await listSetAsides(tx, issue.id)) {
    const aside = setAside.find((one) => one.storyId === storyId);
    if (!aside || (pageId !== page.id && !goesOnFrom(aside, page.number))) continue;
    await putSetAside(tx, pageId, asideWithout(setAside, storyId));
    const row = layouts.get(pageId);
    const layout = row && withStory(row.layout, aside.boxes);
    if (layout && aside.boxes.length > 0)
      await putLayout(tx, { pageId, layout, by: ctx.actor.userId, at: ctx.now });
    printed ??= aside.printed;
  }
  return printed;
}

/** Boxes of a page to which the story of page `number` went on. */
const goesOnFrom = ({ boxes }: SetAside, number: number): boolean =>
  boxes.some(({ box }) => box.kind === "story" && box.jumpFrom === number);
