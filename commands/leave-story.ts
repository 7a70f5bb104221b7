import { Refused, refuse } from "@/core/refusal";
import { findStory } from "@/db/queries/story/find-story";
import { dropLease } from "@/db/queries/story/lease";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** This window no longer writes the story: the next may at once. Leaves no line of history. */
export async function leaveStory(
  ctx: Context,
  input: { readonly storyId: string; readonly tab: string },
): Promise<void> {
  await transact(async (tx) => {
    if (!(await findStory(ctx.actor, input.storyId, tx)))
      throw new Refused(refuse("story-not-found"));
    await dropLease(tx, input.storyId, { userId: ctx.actor.userId, tab: input.tab });
  });
}
