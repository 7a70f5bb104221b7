import type { StoryContent } from "@/core/story/story";
import { excerpt } from "@/core/text/plain-text";
import { headlineOf } from "./headline-of";
import { picturesUnder } from "./picture-in-body";
import type { SiteStory } from "./site";

export interface UnprintedStory {
  readonly storyId: string;
  readonly sectionId: string;
  readonly slug: string;
  /** The words as they would be printed: no suggestion, no note. */
  readonly content: StoryContent;
  readonly wordCount: number;
  /** UTC ms. */
  readonly savedAt: number;
}

/** A story that readers do not have, in the form in which the reading site prints one. */
export function draftStory(draft: UnprintedStory): SiteStory {
  const { storyId, sectionId, slug, content, wordCount, savedAt } = draft;
  const [first] = picturesUnder(content.body);
  const { kind, language, kicker, deck, column, series, credits } = content;
  return {
    ...{ storyId, sectionId, slug, content, wordCount },
    ...{ kind, language, kicker, deck, column, series, credits },
    headline: headlineOf(content),
    summary: excerpt(content.body, 110),
    picture: first ? { id: first.id, alt: first.alt } : null,
    firstPublishedAt: savedAt,
    updatedAt: savedAt,
    place: null,
    corrections: [],
  };
}
