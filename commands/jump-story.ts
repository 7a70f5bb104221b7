import { afterLayoutMove } from "@/core/layout/after-layout-move";
import type { StoryBox } from "@/core/layout/box";
import { jumpStory as jumped } from "@/core/layout/jump-story";
import type { LayoutMove } from "@/core/layout/layout-move";
import type { PageLayout } from "@/core/layout/page-layout";
import { placedCopy } from "@/core/layout/placed-copy";
import { startingLayout } from "@/core/layout/starting-layout";
import { Refused, refuse } from "@/core/refusal";
import { isHeldByAnother } from "@/core/story/lease";
import type { Db } from "@/db/client";
import { newId } from "@/db/new-id";
import { findLayoutLease } from "@/db/queries/layout/layout-lease";
import { putLayout } from "@/db/queries/layout/write-layout";
import { record } from "@/db/queries/log/record";
import { transact } from "@/db/transact";
import { balanceJumps } from "./balance-jumps";
import type { Context } from "./context";
import { holdPageLease } from "./hold-page-lease";
import { type OnPageLayout, type PageToLayOut, pageToLayOut } from "./page-to-lay-out";

export interface JumpStory extends OnPageLayout {
  /** Of the page's layout as the person has it on screen. */
  readonly revision: number;
  /** The box of the story on this page. */
  readonly boxId: string;
  /**
   * Number of the page on which it goes on; the one on which it does already brings the halves to agree again after its
   * words changed. Null takes the jump back: the box prints all again, and its other half goes.
   */
  readonly to: number | null;
}

/** 转版: a story too long for its box goes on on another page, in a box that agrees with the first to the character. */
export async function jumpStory(ctx: Context, input: JumpStory): Promise<void> {
  await transact(async (tx) => {
    const found = await pageToLayOut(ctx, tx, input);
    const { page, layout, file } = found;
    const holder = await holdPageLease(tx, ctx, page.id, input.tab);
    if (holder) throw new Refused(refuse("layout-held", { by: holder.name }));
    if (page.layoutRevision !== input.revision) throw new Refused(refuse("layout-stale"));
    const box = layout.boxes.find(
      (one): one is StoryBox => one.id === input.boxId && one.kind === "story",
    );
    if (!box) throw new Refused(refuse("layout-box-gone"));
    const to = input.to ?? box.jumpTo;
    if (input.to !== null && box.jumpTo === input.to) await balance(tx, ctx, found);
    else {
      const change = input.to === null ? backHome(found, box) : goingOn(found, box, input.to);
      await keepBoth(tx, ctx, found, change);
    }
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "jump-story",
      objectType: "page",
      objectId: page.id,
      issueId: file.issue.id,
      storyId: box.storyId,
      detail: { date: file.issue.date, page: page.number, to, back: input.to === null },
    });
  });
}

/** Both pages as the change leaves them. */
async function keepBoth(
  tx: Db,
  ctx: Context,
  { page, layout }: PageToLayOut,
  { here, there }: Change,
): Promise<void> {
  const by = { by: ctx.actor.userId, at: ctx.now };
  await putLayout(tx, { pageId: page.id, layout: after(layout, here), ...by });
  if (!there) return;
  await demandFree(tx, ctx, there.pageId);
  await putLayout(tx, { pageId: there.pageId, layout: after(there.layout, there.move), ...by });
}

async function balance(tx: Db, ctx: Context, found: PageToLayOut): Promise<void> {
  const layout = await balanceJumps(tx, ctx, found, found.layout);
  await putLayout(tx, { pageId: found.page.id, layout, by: ctx.actor.userId, at: ctx.now });
}

interface Change {
  readonly here: LayoutMove;
  readonly there: {
    readonly pageId: string;
    readonly layout: PageLayout;
    readonly move: LayoutMove;
  } | null;
}

function goingOn({ issue, page, layout }: PageToLayOut, box: StoryBox, to: number): Change {
  const other = issue.pages.find(({ number }) => number === to);
  const there = other && startingLayout(issue, other);
  if (!other || !there || other.id === page.id) throw new Refused(refuse("page-not-found"));
  const placed = page.placements.find(({ story }) => story.id === box.storyId);
  if (!placed) throw new Refused(refuse("layout-story-unknown", { ...where(box) }));
  const done = jumped(
    placedCopy(placed).copy,
    box,
    { number: page.number, layout },
    { number: to, layout: there },
    `j-${newId()}`,
  );
  if (!done.ok) throw new Refused(done);
  const { here, there: move } = done.jump;
  return { here, there: { pageId: other.id, layout: there, move } };
}

function backHome({ issue, page }: PageToLayOut, box: StoryBox): Change {
  const other = issue.pages.find(({ number }) => number === box.jumpTo);
  const half = other?.layout?.boxes.find(
    (one) => one.kind === "story" && one.storyId === box.storyId && one.jumpFrom === page.number,
  );
  const here = { kind: "dress", id: box.id, dress: { jumpTo: null, cut: null } } as const;
  if (!other?.layout || !half) return { here, there: null };
  // A locked half goes too: without the first it prints the middle of nothing.
  const move = { kind: "put", boxes: [], without: [half.id] } as const;
  return { here, there: { pageId: other.id, layout: other.layout, move } };
}

const where = ({ kind, column, row }: StoryBox) => ({ kind, column: column + 1, row: row + 1 });

function after(layout: PageLayout, move: LayoutMove): PageLayout {
  const done = afterLayoutMove(layout, move);
  if (!done.ok) throw new Refused(done);
  return done.layout;
}

/** @throws Refused when somebody else is laying out the other page now. */
async function demandFree(tx: Db, ctx: Context, pageId: string): Promise<void> {
  const lease = await findLayoutLease(tx, pageId);
  if (isHeldByAnother(lease, ctx.actor.userId, ctx.now))
    throw new Refused(refuse("jump-page-held", { by: lease.name }));
}
