import { deletePlacement } from "@/db/queries/issue/write-placements";
import type { Context } from "./context";
import { demandArrange } from "./demand-arrange";
import { type IssueChanged, type OnIssue, onIssue, pageOf, placementOf } from "./on-issue";

/** Takes a story off its page, back into the pool of the day. */
export function removePlacement(
  ctx: Context,
  input: OnIssue & { readonly placementId: string },
): Promise<IssueChanged> {
  return onIssue(ctx, input, "arrange-page", "remove-placement", async (tx, file) => {
    const placement = placementOf(file, input.placementId);
    const story = await demandArrange(ctx, tx, file, placement.storyId);
    await deletePlacement(tx, placement);
    return {
      storyId: placement.storyId,
      detail: { headline: story.headline, page: pageOf(file, placement.pageId).number },
    };
  });
}
