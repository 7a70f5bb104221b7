import { mayPlace } from "@/core/page/may-arrange";
import type { PlacementRole } from "@/core/page/placement";
import { demand, Refused, refuse } from "@/core/refusal";
import {
  findPlacementOf,
  insertPlacement,
  updatePlacement,
} from "@/db/queries/issue/write-placements";
import { findStory } from "@/db/queries/story/find-story";
import type { Context } from "./context";
import { type IssueChanged, type OnIssue, onIssue, pageOf } from "./on-issue";
import { giveBoxesBack } from "./story-boxes";

export interface PlaceStory extends OnIssue {
  readonly pageId: string;
  readonly storyId: string;
  /** 0 is the first on the page; left out, the last. */
  readonly index?: number;
  readonly role?: PlacementRole;
}

/**
 * 上版: puts a story on a page, approved or still under review. A story stands once in an issue: a second
 * placement is refused with the page it stands on.
 */
export async function placeStory(
  ctx: Context,
  input: PlaceStory,
): Promise<IssueChanged & { readonly placementId: string }> {
  let placementId = "";
  const changed = await onIssue(ctx, input, "arrange-page", "place-story", async (tx, file) => {
    const page = pageOf(file, input.pageId);
    const story = await findStory(ctx.actor, input.storyId, tx);
    if (!story) throw new Refused(refuse("story-not-found"));
    const there = await findPlacementOf(tx, input.issueId, input.storyId);
    if (there)
      throw new Refused(
        refuse("already-placed", {
          page: file.pages.find((p) => p.id === there.pageId)?.number ?? 0,
        }),
      );
    demand(mayPlace(ctx.actor, file.facts, story.facts));
    placementId = await insertPlacement(
      tx,
      {
        issueId: input.issueId,
        pageId: page.id,
        storyId: input.storyId,
        role: input.role ?? "normal",
        placedBy: ctx.actor.userId,
        placedAt: ctx.now,
      },
      input.index,
    );
    const printed = await giveBoxesBack(tx, ctx, file, page, input.storyId);
    if (printed) await updatePlacement(tx, { id: placementId, pageId: page.id }, printed);
    return {
      storyId: input.storyId,
      detail: { page: page.number, headline: story.story.headline },
      ...(file.issue.state === "planning" && { change: { state: "editing" } }),
    };
  });
  return { ...changed, placementId };
}
