import { anchorOf } from "@/core/markup/anchor";
import { wordsOfBody } from "@/core/markup/words-of-body";
import { Refused, refuse } from "@/core/refusal";
import { findMark } from "@/db/queries/proof/find-mark";
import { findStory } from "@/db/queries/story/find-story";
import { transact } from "@/db/transact";
import { commentStory } from "./comment-story";
import type { Context } from "./context";

export interface CommentMark {
  readonly markId: string;
}

/**
 * Passes a correction on to the story as a comment on its words, for who edits it. The words may have been taken out of
 * the text since; then it is about the whole story.
 */
export async function commentMark(
  ctx: Context,
  { markId }: CommentMark,
): Promise<{ readonly threadId: string; readonly storyId: string }> {
  const { storyId, anchor, text } = await transact(async (tx) => {
    const found = await findMark(ctx.actor, markId, tx);
    const storyId = found?.mark.storyId;
    const file = storyId ? await findStory(ctx.actor, storyId, tx) : null;
    if (!found || !file || !storyId) throw new Refused(refuse("mark-not-found"));
    const { quote, replacement, note } = found.mark;
    const words = wordsOfBody(file.story.body);
    const at = quote === "" ? -1 : words.indexOf(quote);
    const asked = replacement === "" ? quote && `〔${quote}〕` : `${quote} → ${replacement}`;
    return {
      storyId,
      anchor: at === -1 ? null : anchorOf(words, at, at + quote.length),
      text: [asked, note].filter(Boolean).join("\n"),
    };
  });
  const { threadId } = await commentStory(ctx, { storyId, threadId: null, anchor, text });
  return { threadId, storyId };
}
