import type { Anchor } from "@/core/markup/anchor";
import { canStory } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { checkComment, mentionedIn } from "@/core/story/check-comment";
import { tidyText } from "@/core/text/tidy-text";
import { newId } from "@/db/new-id";
import { record } from "@/db/queries/log/record";
import { findStory } from "@/db/queries/story/find-story";
import {
  countOpenThreads,
  findThread,
  insertComment,
  insertThread,
  listColleagues,
  updateThread,
} from "@/db/queries/story/threads";
import { transact } from "@/db/transact";
import type { Context } from "./context";

export interface CommentStory {
  readonly storyId: string;
  /** The conversation it goes on with; null begins one. */
  readonly threadId: string | null;
  /** What a new conversation is about; null for the whole story. */
  readonly anchor: Anchor | null;
  readonly text: string;
}

/** Says something about a story: a word in a conversation, which it opens again if it was resolved, or the first of a new one. */
export async function commentStory(
  ctx: Context,
  input: CommentStory,
): Promise<{ readonly threadId: string }> {
  const text = tidyText(input.text);
  demand(checkComment(text));
  return transact(async (tx) => {
    const file = await findStory(ctx.actor, input.storyId, tx);
    if (!file) throw new Refused(refuse("story-not-found"));
    demand(canStory(ctx.actor, "comment-story", file.facts));
    const threadId = input.threadId ?? newId();
    if (input.threadId) {
      const thread = await findThread(tx, input.threadId);
      if (thread?.storyId !== input.storyId) throw new Refused(refuse("comment-not-found"));
      await updateThread(tx, threadId, { resolvedAt: null, resolvedBy: null });
    } else {
      const { storyId, anchor } = input;
      await insertThread(tx, { id: threadId, storyId, anchor, createdAt: ctx.now });
    }
    const called = mentionedIn(text, await listColleagues(ctx.actor, tx));
    const comment = { id: newId(), threadId, userId: ctx.actor.userId, text, at: ctx.now };
    await insertComment(tx, comment, called);
    await countOpenThreads(tx, input.storyId);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "comment-story",
      objectType: "story",
      objectId: input.storyId,
      storyId: input.storyId,
    });
    return { threadId };
  });
}
