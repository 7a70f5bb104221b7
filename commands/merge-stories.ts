import { checkDeskBody } from "@/core/markup/desk-body";
import { suggestionIds } from "@/core/markup/markup";
import { canStory } from "@/core/people/can";
import { mergedReason } from "@/core/process/merged-reason";
import { mayMerge } from "@/core/process/shape-story";
import { demand, Refused, refuse } from "@/core/refusal";
import { fieldProblems } from "@/core/story/check-story";
import { mergeDrafts } from "@/core/story/merge-drafts";
import type { StoryDraft } from "@/core/story/story";
import { countWords } from "@/core/text/count-words";
import { plainText } from "@/core/text/plain-text";
import type { Db } from "@/db/client";
import { record } from "@/db/queries/log/record";
import { findPerson } from "@/db/queries/people/find-person";
import type { StoryFile } from "@/db/queries/story/find-story";
import { draftContent, draftOf } from "@/db/queries/story/story-content";
import { moveSuggestions } from "@/db/queries/story/suggestions";
import { freezeVersion, updateStory } from "@/db/queries/story/write-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { unsettled } from "./copy-story";
import { demandShapeable, type ShownStory } from "./demand-shapeable";
import { indexNow } from "./index-desk";
import { putWords } from "./put-words";
import { spikeMerged } from "./spike-merged";

export interface MergeStories extends ShownStory {
  /** The story whose words are put after this one's, and which is spiked with that reason. */
  readonly second: ShownStory;
  /** The second's headline stands above its words. */
  readonly heading: boolean;
}

/**
 * Two stories as one. Both texts as they were are frozen first. Suggestions go with their words; what was said of the second
 * stays in its own record.
 */
export async function mergeStories(
  ctx: Context,
  input: MergeStories,
): Promise<{ readonly revision: number }> {
  if (input.storyId === input.second.storyId)
    throw new Refused(refuse("merge-with-itself", undefined, "second"));
  return transact(async (tx) => {
    const may = ({ facts, story }: StoryFile) => demand(mayMerge(ctx.actor, facts, story.headline));
    const first = await demandShapeable(tx, ctx, input, may);
    const second = await demandShapeable(tx, ctx, input.second, may);
    const draft = checkedMerge(first, second, input.heading);
    await freezeVersion(tx, first.story, "manual", { userId: ctx.actor.userId, at: ctx.now });
    const { revision } = await putWords(tx, ctx, first, {
      draft,
      wordCount: countWords(plainText(draftContent(draft).body)),
    });
    await updateStory(tx, first.story.id, {
      openChecks: [...first.story.openChecks, ...unsettled(second.story.openChecks)],
    });
    const way = { from: second.story.id, to: first.story.id };
    await moveSuggestions(tx, suggestionIds(draftMarkup(second)), way);
    const reason = await reasonFor(tx, first, second);
    await spikeMerged(tx, ctx, second, reason);
    await noteBoth(tx, ctx, first, second);
    for (const { story } of [first, second]) await indexNow(tx, story.id);
    return { revision };
  });
}

/** The reason names the first story only where everybody who reads the second may know of it, its author too. */
async function reasonFor(tx: Db, first: StoryFile, second: StoryFile): Promise<string> {
  const { headline, language, sectionId } = first.story;
  const author = await findPerson(tx, second.story.authorId);
  const isKnown =
    author !== null &&
    canStory(author, "read-story", first.facts).ok &&
    sectionId === second.story.sectionId;
  return mergedReason(isKnown ? headline : "", language);
}

/** Suggestions in the text go along; another wording for the second's own lines stays with it. */
const draftMarkup = ({ story }: StoryFile) =>
  story.markup && { body: story.markup.body, proposals: {} };

function checkedMerge(first: StoryFile, second: StoryFile, heading: boolean): StoryDraft {
  const merged = mergeDrafts(draftOf(first.story), draftOf(second.story), { heading });
  const problems = fieldProblems(merged);
  if (problems.length > 0) throw new Refused(...problems);
  const body = checkDeskBody(merged.body);
  if (!body.ok) throw new Refused(body);
  return { ...merged, body: body.body };
}

/** For commands that make one story of two. */
export async function noteBoth(
  tx: Db,
  ctx: Context,
  first: StoryFile,
  second: StoryFile,
): Promise<void> {
  const note = (about: StoryFile, other: StoryFile, way: "from" | "into") =>
    record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "merge-stories",
      objectType: "story",
      objectId: about.story.id,
      storyId: about.story.id,
      detail: { way, otherStory: other.story.id, other: other.story.headline },
    });
  await note(first, second, "from");
  await note(second, first, "into");
}
