import type { StoryContent, StoryDraft } from "@/core/story/story";
import { stories } from "@/db/schema";
import type { StoryRow } from "./find-story";

/** What `contentOf` reads of a row. */
export const contentColumns = {
  kind: stories.kind,
  language: stories.language,
  kicker: stories.kicker,
  headline: stories.headline,
  deck: stories.deck,
  seriesName: stories.seriesName,
  seriesOrdinal: stories.seriesOrdinal,
  column: stories.column,
  credits: stories.credits,
  dateline: stories.dateline,
  salutation: stories.salutation,
  signature: stories.signature,
  signDate: stories.signDate,
  keywords: stories.keywords,
  body: stories.body,
} as const;

/** The words of the working copy, as a version freezes them. */
export function contentOf(story: Pick<StoryRow, keyof typeof contentColumns>): StoryContent {
  return {
    kind: story.kind,
    language: story.language,
    kicker: story.kicker,
    headline: story.headline,
    deck: story.deck,
    series: story.seriesName ? { name: story.seriesName, ordinal: story.seriesOrdinal } : null,
    column: story.column,
    credits: story.credits,
    dateline: story.dateline,
    salutation: story.salutation,
    signature: story.signature,
    signDate: story.signDate,
    keywords: story.keywords,
    body: story.body,
  };
}

/** Columns of a draft's fields. */
export function draftColumns(draft: StoryDraft) {
  const { series, ...rest } = draft;
  return { ...rest, seriesName: series?.name ?? "", seriesOrdinal: series?.ordinal ?? null };
}

/** A draft's words without the desk's own fields. */
export function draftContent(draft: StoryDraft): StoryContent {
  const { sectionId, commissionedLength, embargoUntil, noteToDesk, ...content } = draft;
  return content;
}
