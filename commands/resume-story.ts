import { checkOpinion } from "@/core/process/decide";
import { afterResume, mayResume } from "@/core/process/resume";
import { demand, Refused, refuse } from "@/core/refusal";
import { tidyText } from "@/core/text/tidy-text";
import { record } from "@/db/queries/log/record";
import { findStory } from "@/db/queries/story/find-story";
import { updateStory } from "@/db/queries/story/write-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** Takes a held or spiked story up again, with a reason: a held one where it was, a spiked one as a draft. */
export async function resumeStory(
  ctx: Context,
  input: { readonly storyId: string; readonly reason: string },
): Promise<{ readonly state: string; readonly stage: number }> {
  demand(checkOpinion("return", input.reason));
  return transact(async (tx) => {
    const file = await findStory(ctx.actor, input.storyId, tx);
    if (!file) throw new Refused(refuse("story-not-found"));
    demand(mayResume(ctx.actor, file.facts));
    const next = afterResume(file.facts);
    await updateStory(tx, input.storyId, next);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "resume-story",
      objectType: "story",
      objectId: input.storyId,
      storyId: input.storyId,
      detail: { from: file.story.state, opinion: tidyText(input.reason) },
    });
    return { state: next.state, stage: next.stage };
  });
}
