import { printedCopy } from "@/core/layout/printed-copy";
import { pageVersion } from "@/core/page/page-version";
import { standingCuts } from "@/core/page/standing-cuts";
import type { StoryContent } from "@/core/story/story";
import { countWords } from "@/core/text/count-words";
import { plainText } from "@/core/text/plain-text";
import type { Db } from "@/db/client";
import { findPrintedPlacement } from "@/db/queries/issue/find-printed-placement";

export interface WordsForSite {
  readonly content: StoryContent;
  readonly wordCount: number;
}

/**
 * What readers of the site get of a story that goes out apart from its issue: its words, or as its page printed them where
 * the page's version was chosen for the site. A correction goes the same way as what it corrects.
 */
export async function wordsForSite(
  tx: Db,
  storyId: string,
  content: StoryContent,
): Promise<WordsForSite> {
  const placed = await findPrintedPlacement(tx, storyId);
  if (!placed?.siteTakesPage) return counted(content);
  const { cuts } = standingCuts(placed.cuts, printedCopy(content));
  return counted(pageVersion(content, { ...placed, cuts }));
}

export const counted = (content: StoryContent): WordsForSite => ({
  content,
  wordCount: countWords(plainText(content.body)),
});
