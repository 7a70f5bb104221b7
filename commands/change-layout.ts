import { afterLayoutMove } from "@/core/layout/after-layout-move";
import { checkLayoutMoves } from "@/core/layout/check-layout-moves";
import { namedFault, newPictures } from "@/core/layout/check-named";
import type { LayoutMove } from "@/core/layout/layout-move";
import type { PageLayout } from "@/core/layout/page-layout";
import { Refused, refuse } from "@/core/refusal";
import type { Lease } from "@/core/story/lease";
import type { Db } from "@/db/client";
import { findLayoutLease } from "@/db/queries/layout/layout-lease";
import { findLayout, putLayout } from "@/db/queries/layout/write-layout";
import { record } from "@/db/queries/log/record";
import { listReadablePictures } from "@/db/queries/picture/find-picture";
import { transact } from "@/db/transact";
import { balanceJumps } from "./balance-jumps";
import type { Context } from "./context";
import { holdPageLease } from "./hold-page-lease";
import { type OnPageLayout, type PageToLayOut, pageToLayOut } from "./page-to-lay-out";

export interface ChangeLayout extends OnPageLayout {
  /** Of the layout the moves were made on; 0 where nobody had laid the page out. */
  readonly revision: number;
  /** Made once by the screen for these moves and sent again with every retry. */
  readonly key: string;
  /** Made one after the other, all or none. */
  readonly moves: readonly LayoutMove[];
}

/** How the page stands after the answer. */
export interface StandingLayout {
  readonly layout: PageLayout;
  readonly revision: number;
}

export type LayoutChanged =
  | ({ readonly outcome: "changed" } & StandingLayout)
  /** It has changed since; nothing was written. */
  | ({ readonly outcome: "stale" } & StandingLayout)
  /** Somebody else is laying it out now; nothing was written. */
  | ({ readonly outcome: "displaced"; readonly by: string; readonly at: number } & StandingLayout);

/** Keys remembered of a page: a screen sends one change after the other. */
const keysKept = 20;

/**
 * Makes moves on the board of a page. A retry with the same key changes nothing and gets how the page stands; moves made
 * on an older layout, or while somebody else is at it, change nothing and get the same. One line of history for all that a
 * person changes in one go.
 * @throws Refused by the first move that cannot be made, with none of them made.
 */
export async function changeLayout(ctx: Context, input: ChangeLayout): Promise<LayoutChanged> {
  if (!/^[\w-]{8,64}$/.test(input.key)) throw new Refused(refuse("save-key-invalid"));
  const checked = checkLayoutMoves(input.moves);
  if (!checked.ok) throw new Refused(checked);
  return transact(async (tx) => {
    const found = await pageToLayOut(ctx, tx, input);
    const { page, layout } = found;
    const standing = { layout, revision: page.layoutRevision };
    const row = await findLayout(tx, page.id);
    if (row?.recentKeys.includes(input.key)) return { outcome: "changed", ...standing };
    const holder = await holdPageLease(tx, ctx, page.id, input.tab);
    if (holder) return { outcome: "displaced", by: holder.name, at: holder.since, ...standing };
    if (page.layoutRevision !== input.revision) return { outcome: "stale", ...standing };
    const made = afterMoves(layout, checked.moves);
    await demandNamed(ctx, tx, found, made);
    const after = await balanceJumps(tx, ctx, found, made);
    const lease = await findLayoutLease(tx, page.id);
    if (!isGoingOn(ctx, row, lease)) await tell(tx, ctx, found);
    const recentKeys = [...(row?.recentKeys ?? []), input.key].slice(-keysKept);
    const by = { by: ctx.actor.userId, at: ctx.now };
    const revision = await putLayout(tx, { pageId: page.id, layout: after, recentKeys, ...by });
    return { outcome: "changed", layout: after, revision };
  });
}

function afterMoves(layout: PageLayout, moves: readonly LayoutMove[]): PageLayout {
  return moves.reduce((before, move) => {
    const after = afterLayoutMove(before, move);
    if (!after.ok) throw new Refused(after);
    return after.layout;
  }, layout);
}

async function demandNamed(
  ctx: Context,
  tx: Db,
  { file, issue, page, layout }: PageToLayOut,
  after: PageLayout,
): Promise<void> {
  const pictures = await listReadablePictures(ctx.actor, newPictures(layout, after), tx);
  const adSizes = file.publication.rateCard;
  const fault = namedFault(layout, after, { issue, page, pictures, adSizes });
  if (fault) throw new Refused(fault);
}

/** Whether a line of history tells of it already: the page was changed last by this person, while at it as they still are. */
const isGoingOn = (
  { actor }: Context,
  row: { readonly changedBy: string; readonly changedAt: number } | null,
  lease: Lease | null,
): boolean =>
  row !== null && lease !== null && row.changedBy === actor.userId && row.changedAt >= lease.since;

const tell = (tx: Db, ctx: Context, { file, page }: PageToLayOut): Promise<void> =>
  record(tx, {
    actor: ctx.actor,
    at: ctx.now,
    verb: "change-layout",
    objectType: "page",
    objectId: page.id,
    issueId: file.issue.id,
    detail: { date: file.issue.date, page: page.number },
  });
