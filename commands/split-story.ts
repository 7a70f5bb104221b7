import { checkDeskBody } from "@/core/markup/desk-body";
import { maySplit } from "@/core/process/shape-story";
import { demand, Refused } from "@/core/refusal";
import type { BodyPlace } from "@/core/story/cut-body";
import { type SplitDraft, splitDraft } from "@/core/story/split-draft";
import { countWords } from "@/core/text/count-words";
import { plainText } from "@/core/text/plain-text";
import type { Db } from "@/db/client";
import { record } from "@/db/queries/log/record";
import type { StoryFile } from "@/db/queries/story/find-story";
import { draftContent, draftOf } from "@/db/queries/story/story-content";
import { moveSuggestions } from "@/db/queries/story/suggestions";
import { countOpenThreads, listThreads, moveThread } from "@/db/queries/story/threads";
import { freezeVersion } from "@/db/queries/story/write-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { unsettled } from "./copy-story";
import { addStory } from "./create-story";
import { demandShapeable } from "./demand-shapeable";
import { indexNow } from "./index-desk";
import { putWords } from "./put-words";

export interface SplitStory {
  readonly storyId: string;
  /** The revision the person has on screen. */
  readonly revision: number;
  /** Where the cursor stands in it. */
  readonly place: BodyPlace;
}

/**
 * A story in two: what follows the cursor becomes a draft by the same author, with the suggestions and comments about
 * its words. The text as it was is frozen first. @returns the new draft, and the revision of what is left.
 */
export async function splitStory(
  ctx: Context,
  input: SplitStory,
): Promise<{ readonly secondId: string; readonly revision: number }> {
  return transact(async (tx) => {
    const file = await demandShapeable(tx, ctx, input, ({ facts }) =>
      demand(maySplit(ctx.actor, facts)),
    );
    const parts = await divide(tx, ctx, file, input.place);
    const version = await freezeVersion(tx, file.story, "manual", {
      userId: ctx.actor.userId,
      at: ctx.now,
    });
    const { storyId: secondId } = await addStory(
      tx,
      ctx,
      parts.second,
      unsettled(file.story.openChecks),
      {
        authorId: file.story.authorId,
        verb: "split-story",
        detail: { way: "from", otherStory: file.story.id, other: file.story.headline },
      },
    );
    const wordCount = countWords(plainText(draftContent(parts.first).body));
    const { revision } = await putWords(tx, ctx, file, { draft: parts.first, wordCount });
    await moveSuggestions(tx, parts.suggestions, { from: file.story.id, to: secondId });
    for (const { id, anchor } of parts.threads)
      await moveThread(tx, id, { storyId: secondId, anchor });
    for (const id of [file.story.id, secondId]) await countOpenThreads(tx, id);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "split-story",
      objectType: "story",
      objectId: file.story.id,
      storyId: file.story.id,
      detail: {
        way: "into",
        otherStory: secondId,
        other: parts.second.headline,
        version: version.number,
        left: revision,
      },
    });
    await indexNow(tx, file.story.id);
    return { secondId, revision };
  });
}

async function divide(
  tx: Db,
  { actor }: Context,
  { story }: StoryFile,
  place: BodyPlace,
): Promise<SplitDraft> {
  const threads = await listThreads(actor, story.id, tx);
  const parts = splitDraft(
    draftOf(story),
    place,
    threads.map(({ id, anchor, resolved }) => ({ id, anchor, isOpen: resolved === null })),
  );
  if (!parts.ok) throw new Refused(parts);
  for (const { body } of [parts.first, parts.second]) demand(checkDeskBody(body));
  return parts;
}
