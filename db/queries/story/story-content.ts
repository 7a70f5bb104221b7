import type { Body } from "@/core/blocks/body";
import { hasMarkup } from "@/core/markup/desk-body";
import { markupOf, suggestionIds } from "@/core/markup/markup";
import { withoutMarkup } from "@/core/markup/settle";
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

/** Columns of a draft's fields: the words as they stand, and the desk's markup apart from them. */
export function draftColumns(draft: StoryDraft) {
  const { series, proposals: _, ...rest } = draft;
  const markup = markupOf(draft);
  return {
    ...rest,
    body: printedBody(draft),
    markup,
    openSuggestions: suggestionIds(markup).length,
    seriesName: series?.name ?? "",
    seriesOrdinal: series?.ordinal ?? null,
  };
}

/** A draft's words without the desk's own fields and without its markup. */
export function draftContent(draft: StoryDraft): StoryContent {
  const { sectionId, commissionedLength, embargoUntil, noteToDesk, proposals, ...content } = draft;
  return { ...content, body: printedBody(draft) };
}

const printedBody = ({ body }: Pick<StoryDraft, "body">): Body =>
  hasMarkup(body) ? withoutMarkup(body) : body;

/** The working copy as it is worked on. */
export function draftOf(story: StoryRow): StoryDraft {
  const { sectionId, commissionedLength, embargoUntil, noteToDesk, markup } = story;
  const content = contentOf(story);
  return {
    ...content,
    body: markup?.body ?? content.body,
    sectionId,
    commissionedLength,
    embargoUntil,
    noteToDesk,
    proposals: markup?.proposals ?? {},
  };
}
