import { mayPlace } from "@/core/page/may-arrange";
import { canIssue } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import type { Db } from "@/db/client";
import { findIssue, type PlacementRow } from "@/db/queries/issue/find-issue";
import {
  deletePlacement,
  findPlacementOf,
  insertPlacement,
  updatePlacement,
} from "@/db/queries/issue/write-placements";
import { findStory } from "@/db/queries/story/find-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { demandArrange } from "./demand-arrange";
import { actOnIssue, type OnIssue, pageOf, placementOf } from "./on-issue";
import { giveBoxesBack, takeAllBoxesAway } from "./story-boxes";

/** An issue on whose board the person looks has its revision; another is taken as it stands. */
interface Board {
  readonly issueId: string;
  readonly revision?: number;
}

export interface TransferStory {
  readonly storyId: string;
  /** The issue it leaves; null when it stands in none. */
  readonly from: Board | null;
  /** Where it goes; null for the pool. `index` 0 is the first on the page, left out the last. */
  readonly to: (Board & { readonly pageId: string; readonly index?: number }) | null;
}

/**
 * What a story takes along: all that it was given for print, as on its way to another page of its own paper. Its role stays
 * behind, for the other page has a lead of its own.
 */
type Along = Partial<
  Pick<
    PlacementRow,
    "kicker" | "headline" | "deck" | "pictureId" | "cuts" | "cutsOf" | "siteTakesPage"
  >
>;

/**
 * Moves a story to another day's paper, all of it or nothing: off its page here, on to a page there, with what it was given
 * for print. Both issues are told in their own histories. Sent again after its answer was lost, it changes nothing more.
 */
export function transferStory(ctx: Context, input: TransferStory): Promise<void> {
  const { storyId, from, to } = input;
  return transact(async (tx) => {
    if (await isDone(tx, ctx, input)) return;
    const along = from ? await leave(tx, ctx, storyId, from, to) : {};
    if (to) await enter(tx, ctx, storyId, to, along);
  });
}

/**
 * Whether a story from the pool stands on that page already, or one for the pool is on no page: the screen that sent it
 * cannot see the other paper, and sends it again when the answer was lost.
 */
async function isDone(
  tx: Db,
  ctx: Context,
  { storyId, from, to }: TransferStory,
): Promise<boolean> {
  const only = from && to ? null : (from ?? to);
  const file = only && (await findIssue(ctx.actor, only.issueId, tx));
  if (!file || !canIssue(ctx.actor, "arrange-page", file.facts).ok) return false;
  const placed = file.placements.find((p) => p.storyId === storyId);
  return to ? placed?.pageId === to.pageId : placed === undefined;
}

async function leave(
  tx: Db,
  ctx: Context,
  storyId: string,
  from: Board,
  to: TransferStory["to"],
): Promise<Along> {
  const there = to && (await findIssue(ctx.actor, to.issueId, tx));
  const placed = await findPlacementOf(tx, from.issueId, storyId);
  const on = await seenOrPresent(tx, ctx, from);
  await actOnIssue(tx, ctx, on, "arrange-page", "transfer-story", async (_, file) => {
    const placement = placementOf(file, placed?.id ?? "");
    const story = await demandArrange(ctx, tx, file, storyId);
    await takeAllBoxesAway(tx, ctx, file, placement);
    await deletePlacement(tx, placement);
    return {
      storyId,
      detail: {
        headline: story.headline,
        from: pageOf(file, placement.pageId).number,
        toDate: there?.issue.date ?? "",
        page: there && to ? pageOf(there, to.pageId).number : 0,
      },
    };
  });
  if (!placed) return {};
  const { kicker, headline, deck, pictureId, cuts, cutsOf, siteTakesPage } = placed;
  return { kicker, headline, deck, pictureId, cuts, cutsOf, siteTakesPage };
}

async function enter(
  tx: Db,
  ctx: Context,
  storyId: string,
  to: NonNullable<TransferStory["to"]>,
  along: Along,
): Promise<void> {
  const on = await seenOrPresent(tx, ctx, to);
  await actOnIssue(tx, ctx, on, "arrange-page", "place-story", async (_, file) => {
    const page = pageOf(file, to.pageId);
    const story = await findStory(ctx.actor, storyId, tx);
    if (!story) throw new Refused(refuse("story-not-found"));
    const there = await findPlacementOf(tx, to.issueId, storyId);
    if (there)
      throw new Refused(refuse("already-placed", { page: pageOf(file, there.pageId).number }));
    demand(mayPlace(ctx.actor, file.facts, story.facts));
    const { userId } = ctx.actor;
    const where = { issueId: to.issueId, pageId: page.id, storyId };
    const by = { placedBy: userId, placedAt: ctx.now };
    const id = await insertPlacement(tx, { ...where, ...along, ...by, role: "normal" }, to.index);
    const printed = await giveBoxesBack(tx, ctx, file, page, storyId);
    if (printed) await updatePlacement(tx, { id, pageId: page.id }, printed);
    return {
      storyId,
      detail: { page: page.number, headline: story.story.headline },
      ...(file.issue.state === "planning" && { change: { state: "editing" as const } }),
    };
  });
}

async function seenOrPresent(tx: Db, ctx: Context, board: Board): Promise<OnIssue> {
  const { issueId } = board;
  if (board.revision !== undefined) return { issueId, revision: board.revision };
  const file = await findIssue(ctx.actor, issueId, tx);
  if (!file) throw new Refused(refuse("issue-not-found"));
  return { issueId, revision: file.issue.revision };
}
