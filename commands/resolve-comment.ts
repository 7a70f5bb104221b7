import { canStory } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { findStory } from "@/db/queries/story/find-story";
import { countOpenThreads, findThread, updateThread } from "@/db/queries/story/threads";
import { transact } from "@/db/transact";
import type { Context } from "./context";

export interface ResolveComment {
  readonly threadId: string;
  /** False opens the conversation again. */
  readonly resolved: boolean;
}

/** Closes a conversation about a story, or opens it again. Done twice, it is done once. */
export async function resolveComment(ctx: Context, input: ResolveComment): Promise<void> {
  await transact(async (tx) => {
    const thread = await findThread(tx, input.threadId);
    const file = thread && (await findStory(ctx.actor, thread.storyId, tx));
    if (!file) throw new Refused(refuse("comment-not-found"));
    demand(canStory(ctx.actor, "comment-story", file.facts));
    if ((thread.resolvedAt !== null) === input.resolved) return;
    await updateThread(
      tx,
      thread.id,
      input.resolved
        ? { resolvedAt: ctx.now, resolvedBy: ctx.actor.userId }
        : { resolvedAt: null, resolvedBy: null },
    );
    await countOpenThreads(tx, thread.storyId);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: input.resolved ? "resolve-comment" : "reopen-comment",
      objectType: "story",
      objectId: thread.storyId,
      storyId: thread.storyId,
    });
  });
}
