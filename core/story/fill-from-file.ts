import { blankContent } from "./blank-draft";
import type { StoryContent, StoryDraft } from "./story";

/** The lines of a story that were perhaps filled in before its text came. */
const lines = [
  "kicker",
  "headline",
  "deck",
  "series",
  "column",
  "dateline",
  "salutation",
  "signature",
  "signDate",
] as const;

/**
 * An unwritten story filled from a file: a line in which something stands already is left alone, and so are names and keywords
 * of which the file says nothing.
 */
export function fillFromFile(draft: StoryDraft, file: StoryContent): Partial<StoryDraft> {
  const blank = lines.filter((line) => draft[line] === blankContent[line]);
  return {
    ...Object.fromEntries(blank.map((line) => [line, file[line]])),
    ...(file.credits.length > 0 && { credits: file.credits }),
    ...(file.keywords.length > 0 && {
      keywords: [...new Set([...draft.keywords, ...file.keywords])],
    }),
    language: file.language,
    body: file.body,
  };
}
