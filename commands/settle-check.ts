import { canStory } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { findStory } from "@/db/queries/story/find-story";
import { updateStory } from "@/db/queries/story/write-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/**
 * Somebody looked at a blocking check and vouches for the words. Settling one twice changes nothing: the
 * first name stays.
 */
export async function settleCheck(
  ctx: Context,
  input: { readonly storyId: string; readonly checkId: string },
): Promise<void> {
  await transact(async (tx) => {
    const file = await findStory(ctx.actor, input.storyId, tx);
    if (!file) throw new Refused(refuse("story-not-found"));
    demand(canStory(ctx.actor, "settle-check", file.facts));
    const check = file.story.openChecks.find(({ id }) => id === input.checkId);
    if (!check) throw new Refused(refuse("check-not-found"));
    if (check.settledAt !== undefined) return;
    await updateStory(tx, input.storyId, {
      openChecks: file.story.openChecks.map((other) =>
        other.id === check.id ? { ...other, settledBy: ctx.actor.name, settledAt: ctx.now } : other,
      ),
    });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "settle-check",
      objectType: "story",
      objectId: input.storyId,
      storyId: input.storyId,
      detail: { code: check.code, quote: check.quote.slice(0, 100) },
    });
  });
}
