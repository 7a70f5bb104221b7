import { printedCopy } from "@/core/layout/printed-copy";
import { keepCuts } from "@/core/page/keep-cuts";
import type { TextCut } from "@/core/page/text-cut";
import { Refused, refuse } from "@/core/refusal";
import { updatePlacement } from "@/db/queries/issue/write-placements";
import { record } from "@/db/queries/log/record";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { holdPageLease } from "./hold-page-lease";
import { placementOf } from "./on-issue";
import { type OnPageLayout, pageToLayOut } from "./page-to-lay-out";

export interface CutPlacement extends OnPageLayout {
  readonly placementId: string;
  /** Hash of the story's words the cuts were made in: a cut never strikes words nobody saw. */
  readonly contentHash: string;
  /** Everything this page strikes out of the story; none prints it whole. */
  readonly cuts: readonly TextCut[];
}

/**
 * The short version of a story for its page: characters struck out of it, never other words. The story's own text stays as
 * it was reviewed.
 */
export async function cutPlacement(ctx: Context, input: CutPlacement): Promise<void> {
  await transact(async (tx) => {
    const { file, page } = await pageToLayOut(ctx, tx, input);
    const placement = placementOf(file, input.placementId);
    const story = page.placements.find(({ id }) => id === placement.id)?.story;
    if (!story) throw new Refused(refuse("placement-not-found"));
    if (story.contentHash !== input.contentHash)
      throw new Refused(refuse("cut-outside", undefined, "cuts"));
    const kept = keepCuts(input.cuts, printedCopy(story.content));
    if (!kept.ok) throw new Refused(kept);
    const holder = await holdPageLease(tx, ctx, page.id, input.tab);
    if (holder) throw new Refused(refuse("layout-held", { by: holder.name }));
    await updatePlacement(tx, placement, { cuts: kept.cuts, cutsOf: story.contentHash });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "cut-placement",
      objectType: "page",
      objectId: page.id,
      storyId: story.id,
      issueId: input.issueId,
      detail: {
        date: file.issue.date,
        page: page.number,
        headline: story.content.headline,
        characters: kept.cuts.reduce((sum, { words }) => sum + [...words].length, 0),
      },
    });
  });
}
