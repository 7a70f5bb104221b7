import { mayCopy } from "@/core/process/shape-story";
import { demand, Refused, refuse } from "@/core/refusal";
import { blankDraft } from "@/core/story/blank-draft";
import type { OpenCheck } from "@/core/story/open-check";
import { record } from "@/db/queries/log/record";
import { findStory } from "@/db/queries/story/find-story";
import { contentOf } from "@/db/queries/story/story-content";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { addStory } from "./create-story";

/**
 * 复制稿件: a new draft of the actor's own with a story's words as they stand: no suggestion, review, comment or placement
 * comes with them. An embargo and the doubts about the words do.
 */
export async function copyStory(
  ctx: Context,
  input: { readonly storyId: string },
): Promise<{ readonly storyId: string }> {
  return transact(async (tx) => {
    const file = await findStory(ctx.actor, input.storyId, tx);
    if (!file) throw new Refused(refuse("story-not-found"));
    demand(mayCopy(ctx.actor, file.facts));
    const { story } = file;
    const { sectionId, embargoUntil, commissionedLength } = story;
    const draft = blankDraft({
      ...contentOf(story),
      ...{ sectionId, embargoUntil, commissionedLength },
    });
    const copy = await addStory(tx, ctx, draft, unsettled(story.openChecks), {
      verb: "copy-story",
      detail: { way: "from", otherStory: story.id, other: story.headline },
    });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "copy-story",
      objectType: "story",
      objectId: story.id,
      storyId: story.id,
      detail: { way: "into", otherStory: copy.storyId, other: story.headline },
    });
    return copy;
  });
}

/** The doubts nobody has looked into: they are about words that go on elsewhere too. */
export const unsettled = (checks: readonly OpenCheck[]): readonly OpenCheck[] =>
  checks.filter(({ settledAt }) => settledAt === undefined);
