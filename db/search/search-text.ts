import type { StoryContent } from "@/core/story/story";
import { plainText } from "@/core/text/plain-text";

/** The words of a story that can be found, a field each: no phrase reaches from one into the next. */
export function searchText(content: StoryContent): {
  readonly headline: string;
  readonly body: string;
  readonly others: readonly string[];
} {
  return {
    headline: content.headline,
    body: plainText(content.body, { footnotes: true, captions: true }),
    others: [
      content.kicker,
      content.deck,
      content.series?.name ?? "",
      content.column,
      content.dateline,
      content.salutation,
      content.signature,
      ...content.credits.map((credit) => credit.name),
      ...content.keywords,
    ].filter((field) => field !== ""),
  };
}
