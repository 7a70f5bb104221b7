import { checkDeskBody } from "@/core/markup/desk-body";
import { markupOf } from "@/core/markup/markup";
import { canStory } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { fieldProblems } from "@/core/story/check-story";
import type { StoryDraft } from "@/core/story/story";
import { tidyContent } from "@/core/story/tidy-content";
import { countWords } from "@/core/text/count-words";
import { plainText } from "@/core/text/plain-text";
import { record } from "@/db/queries/log/record";
import { findStory } from "@/db/queries/story/find-story";
import { draftContent } from "@/db/queries/story/story-content";
import { freezeWords } from "@/db/queries/story/write-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";

export interface KeepText {
  readonly storyId: string;
  readonly draft: StoryDraft;
  readonly because: "conflict" | "takeover";
}

/**
 * Keeps a text that lost a conflict, or whose writer was displaced before it was saved, as a version of its own: no
 * words are lost whatever is chosen. The working copy does not change. Kept twice, it is one version.
 */
export async function keepText(
  ctx: Context,
  input: KeepText,
): Promise<{ readonly version: number }> {
  const draft = tidyContent(input.draft);
  const problems = fieldProblems(draft);
  if (problems.length > 0) throw new Refused(...problems);
  const checked = checkDeskBody(draft.body);
  if (!checked.ok) throw new Refused(checked);
  const kept = { ...draft, body: checked.body };
  const content = draftContent(kept);
  const words = { content, markup: markupOf(kept), wordCount: countWords(plainText(content.body)) };
  return transact(async (tx) => {
    const file = await findStory(ctx.actor, input.storyId, tx);
    if (!file) throw new Refused(refuse("story-not-found"));
    demand(canStory(ctx.actor, "keep-text", file.facts));
    const by = { userId: ctx.actor.userId, at: ctx.now };
    const version = await freezeWords(tx, file.story, words, input.because, by);
    if (version.createdAt === ctx.now)
      await record(tx, {
        actor: ctx.actor,
        at: ctx.now,
        verb: "keep-text",
        objectType: "story",
        objectId: input.storyId,
        storyId: input.storyId,
        detail: { version: version.number },
      });
    return { version: version.number };
  });
}
