import { movePlacement as writeMove } from "@/db/queries/issue/write-placements";
import type { Context } from "./context";
import { demandArrange } from "./demand-arrange";
import { type IssueChanged, type OnIssue, onIssue, pageOf, placementOf } from "./on-issue";
import { giveBoxesBack, takeBoxesAway } from "./story-boxes";

export interface MovePlacement extends OnIssue {
  readonly placementId: string;
  readonly pageId: string;
  /** 0 is the first on the page; beyond the end is the last. */
  readonly index: number;
}

/** Moves a story up, down, or to another page of the issue. What was laid out of it stays with the page it leaves. */
export function movePlacement(ctx: Context, input: MovePlacement): Promise<IssueChanged> {
  return onIssue(ctx, input, "arrange-page", "move-placement", async (tx, file) => {
    const placement = placementOf(file, input.placementId);
    const from = pageOf(file, placement.pageId);
    const to = pageOf(file, input.pageId);
    const story = await demandArrange(ctx, tx, file, placement.storyId);
    await writeMove(tx, placement, to.id, input.index);
    if (to.id !== from.id) {
      await takeBoxesAway(tx, ctx, from.id, placement.storyId, null);
      await giveBoxesBack(tx, ctx, file, to, placement.storyId);
    }
    return {
      storyId: placement.storyId,
      detail: {
        headline: story.headline,
        from: from.number,
        page: to.number,
        position: input.index + 1,
      },
    };
  });
}
