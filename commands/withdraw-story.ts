import { checkNotice } from "@/core/issue/check-notice";
import { canStory } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { tidyText } from "@/core/text/tidy-text";
import { record } from "@/db/queries/log/record";
import { withdrawPublicStory } from "@/db/queries/public/withdraw-public-story";
import { findStory } from "@/db/queries/story/find-story";
import { updateStory } from "@/db/queries/story/write-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { withholdFromPages } from "./withhold-from-pages";

export interface WithdrawStory {
  readonly storyId: string;
  /** What readers find at the story's address. */
  readonly notice: string;
}

/**
 * 撤稿: takes a public story from readers, with a notice at its address and in its place on the printed page. Its dates
 * stay.
 */
export async function withdrawStory(ctx: Context, input: WithdrawStory): Promise<void> {
  demand(checkNotice(input.notice));
  await transact(async (tx) => {
    const file = await findStory(ctx.actor, input.storyId, tx);
    if (!file) throw new Refused(refuse("story-not-found"));
    demand(canStory(ctx.actor, "withdraw-story", file.facts));
    if (!file.facts.isPublic) throw new Refused(refuse("not-public"));
    const notice = tidyText(input.notice);
    await withholdFromPages(tx, ctx, input.storyId, notice);
    await withdrawPublicStory(tx, input.storyId, notice, ctx.now);
    await updateStory(tx, input.storyId, { state: "withdrawn", stage: 0, isPublic: false });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "withdraw-story",
      objectType: "story",
      objectId: input.storyId,
      storyId: input.storyId,
      detail: { headline: file.story.headline, notice },
    });
  });
}
