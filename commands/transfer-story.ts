import { mayPlace } from "@/core/page/may-arrange";
import { demand, Refused, refuse } from "@/core/refusal";
import type { Db } from "@/db/client";
import { findIssue } from "@/db/queries/issue/find-issue";
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

/** What a story takes along: its titles. Its role stays behind, for the other page has a lead of its own. */
type Titles = Partial<Record<"kicker" | "headline" | "deck", string | null>>;

/**
 * Moves a story to another day's paper, all of it or nothing: off its page here, on to a page there, with the titles it was
 * given for print. Both issues are told in their own histories.
 */
export function transferStory(ctx: Context, input: TransferStory): Promise<void> {
  const { storyId, from, to } = input;
  return transact(async (tx) => {
    const titles = from ? await leave(tx, ctx, storyId, from, to) : {};
    if (to) await enter(tx, ctx, storyId, to, titles);
  });
}

async function leave(
  tx: Db,
  ctx: Context,
  storyId: string,
  from: Board,
  to: TransferStory["to"],
): Promise<Titles> {
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
  const { kicker = null, headline = null, deck = null } = placed ?? {};
  return { kicker, headline, deck };
}

async function enter(
  tx: Db,
  ctx: Context,
  storyId: string,
  to: NonNullable<TransferStory["to"]>,
  titles: Titles,
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
    const id = await insertPlacement(tx, { ...where, ...titles, ...by, role: "normal" }, to.index);
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
