import { deletePlacement } from "@/db/queries/issue/write-placements";
import type { Context } from "./context";
import { demandArrange } from "./demand-arrange";
import { type IssueChanged, type OnIssue, onIssue, pageOf, placementOf } from "./on-issue";
import { takeAllBoxesAway } from "./story-boxes";

/** Takes a story off its page, back into the pool of the day. Its boxes go with it and come back with it. */
export function removePlacement(
  ctx: Context,
  input: OnIssue & { readonly placementId: string },
): Promise<IssueChanged> {
  return onIssue(ctx, input, "arrange-page", "remove-placement", async (tx, file) => {
    const placement = placementOf(file, input.placementId);
    const story = await demandArrange(ctx, tx, file, placement.storyId);
    await takeAllBoxesAway(tx, ctx, file, placement);
    await deletePlacement(tx, placement);
    return {
      storyId: placement.storyId,
      detail: { headline: story.headline, page: pageOf(file, placement.pageId).number },
    };
  });
}
