import { afterEdit } from "@/core/process/decide";
import type { StoryDraft } from "@/core/story/story";
import type { Db } from "@/db/client";
import { contentHash } from "@/db/content-hash";
import { markPagesOfStory } from "@/db/queries/issue/mark-pages-of-story";
import type { StoryFile, StoryRow } from "@/db/queries/story/find-story";
import { contentOf, draftColumns, draftContent, draftOf } from "@/db/queries/story/story-content";
import { writeWords } from "@/db/queries/story/write-story";
import type { Context } from "./context";
import { demandPictures } from "./demand-pictures";

/**
 * Puts other words into the working copy, as its next revision. Words that somebody relies on (签发, 上版)
 * re-open the last review and mark their pages. For commands; rights and limits are theirs to check,
 * but for those of the pictures.
 */
export async function putWords(
  tx: Db,
  ctx: Context,
  file: StoryFile,
  { draft, wordCount }: { readonly draft: StoryDraft; readonly wordCount: number },
): Promise<{ readonly revision: number; readonly reopened: boolean }> {
  await demandPictures(tx, ctx.actor, draft.body, draftOf(file.story).body);
  const wordsChanged = mattersElsewhere(file) && !sameWords(draft, file.story);
  // Whoever signed the story signed its section and its embargo with it; no page shows them.
  const signedChanged =
    wordsChanged ||
    draft.sectionId !== file.story.sectionId ||
    draft.embargoUntil !== file.story.embargoUntil;
  const review = signedChanged ? afterEdit(file.facts) : null;
  const revision = file.story.revision + 1;
  const { state, stage, passes } = review ?? file.story;
  await writeWords(tx, file.story, {
    ...draftColumns(draft),
    state,
    stage,
    passes,
    revision,
    wordCount,
    updatedAt: ctx.now,
    updatedBy: ctx.actor.name,
  });
  if (wordsChanged) await markPagesOfStory(tx, file.story.id);
  const reopened = review !== null && review.state !== file.story.state;
  return { revision, reopened };
}

/** Only a signed-off story, or one on a page, has somebody relying on its exact words. */
function mattersElsewhere({ story, facts }: StoryFile): boolean {
  return story.state === "approved" || story.state === "published" || facts.placed;
}

const sameWords = (draft: StoryDraft, story: StoryRow): boolean =>
  contentHash(draftContent(draft)) === contentHash(contentOf(story));
