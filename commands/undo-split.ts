import { suggestionIds } from "@/core/markup/markup";
import { mergedReason } from "@/core/process/merged-reason";
import { mayMerge, maySplit } from "@/core/process/shape-story";
import { demand, Refused, refuse } from "@/core/refusal";
import { countWords } from "@/core/text/count-words";
import { plainText } from "@/core/text/plain-text";
import type { Db } from "@/db/client";
import { findStory, type StoryFile } from "@/db/queries/story/find-story";
import { listStoryHistory } from "@/db/queries/story/list-story-history";
import { findVersion } from "@/db/queries/story/list-versions";
import { draftContent, draftOf } from "@/db/queries/story/story-content";
import { moveSuggestions } from "@/db/queries/story/suggestions";
import { countOpenThreads, listThreads, moveThread } from "@/db/queries/story/threads";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { demandShapeable } from "./demand-shapeable";
import { indexNow } from "./index-desk";
import { noteBoth } from "./merge-stories";
import { putWords } from "./put-words";
import { spikeMerged } from "./spike-merged";

export interface UndoSplit {
  readonly storyId: string;
  /** The revision the split left. */
  readonly revision: number;
  readonly secondId: string;
}

/**
 * Takes a split back: the story has its words, suggestions and comments again, and the second draft is spiked. Only while
 * neither has been written on since; later, the two are merged.
 */
export async function undoSplit(
  ctx: Context,
  input: UndoSplit,
): Promise<{ readonly revision: number }> {
  return transact(async (tx) => {
    const may = ({ facts }: StoryFile) => demand(maySplit(ctx.actor, facts));
    const first = await demandShapeable(tx, ctx, input, may);
    const second = await findStory(ctx.actor, input.secondId, tx);
    if (second?.story.revision !== 1 || second.story.state !== "draft")
      throw new Refused(refuse("split-moved-on"));
    // What is spiked must not stand on a page, nor have passed a review.
    await demandShapeable(tx, ctx, { storyId: input.secondId, revision: 1 }, ({ facts, story }) =>
      demand(mayMerge(ctx.actor, facts, story.headline)),
    );
    const before = await wordsBefore(tx, ctx, first, input.secondId);
    await takeBackMarkup(tx, ctx, first, second);
    const { revision } = await putWords(tx, ctx, first, before);
    await spikeMerged(tx, ctx, second, mergedReason(first.story.headline, first.story.language));
    await noteBoth(tx, ctx, first, second);
    await indexNow(tx, first.story.id);
    return { revision };
  });
}

/** The text the split froze. */
async function wordsBefore(tx: Db, { actor }: Context, { story }: StoryFile, secondId: string) {
  const lines = await listStoryHistory(actor, story.id, tx);
  const split = lines.find(
    ({ verb, detail }) => verb === "split-story" && detail.otherStory === secondId,
  );
  // Whoever wrote on since has words the version does not have.
  if (split?.detail.left !== story.revision) throw new Refused(refuse("split-moved-on"));
  const version = await findVersion(actor, story.id, Number(split.detail.version), tx);
  if (!version) throw new Refused(refuse("split-moved-on"));
  const { content, markup } = version;
  const draft = { ...draftOf(story), ...content, body: markup?.body ?? content.body };
  return { draft, wordCount: countWords(plainText(draftContent(draft).body)) };
}

/** Conversations come back with their words' places as the second has them: they are found again by the words. */
async function takeBackMarkup(
  tx: Db,
  { actor }: Context,
  first: StoryFile,
  second: StoryFile,
): Promise<void> {
  const way = { from: second.story.id, to: first.story.id };
  await moveSuggestions(tx, suggestionIds(second.story.markup), way);
  for (const { id, anchor } of await listThreads(actor, second.story.id, tx))
    await moveThread(tx, id, { storyId: first.story.id, anchor });
  for (const { story } of [first, second]) await countOpenThreads(tx, story.id);
}
