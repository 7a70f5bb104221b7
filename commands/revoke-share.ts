import { canStory } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { revokeShareOf } from "@/db/queries/share/write-share";
import { findStory } from "@/db/queries/story/find-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** Takes a link to an unpublished story back: it leads nowhere from now on. */
export async function revokeShare(
  ctx: Context,
  input: { readonly storyId: string; readonly shareId: string },
): Promise<void> {
  await transact(async (tx) => {
    const file = await findStory(ctx.actor, input.storyId, tx);
    if (!file) throw new Refused(refuse("story-not-found"));
    demand(canStory(ctx.actor, "revoke-share", file.facts));
    if (!(await revokeShareOf(tx, input.storyId, input.shareId, ctx.now)))
      throw new Refused(refuse("share-not-found"));
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "revoke-share",
      objectType: "story",
      objectId: input.storyId,
      storyId: input.storyId,
      detail: { headline: file.story.headline },
    });
  });
}
