import { blankContent } from "@/core/story/blank-draft";
import type { StoryKind } from "@/core/story/story";
import { templateOf } from "@/core/story/template-of";
import type { TemplateContent } from "./template";

/** The paper's own template of a kind as a text to go on from: what it fills in stands there as variables. */
export function builtInTemplate(kind: StoryKind, language: string): TemplateContent {
  const { kicker, headline, deck, column, credits, ...rest } = blankContent;
  const { dateline, salutation, signature, signDate, keywords, body } = rest;
  return {
    ...{ kicker, headline, deck, column, credits, dateline, salutation },
    ...{ signature, signDate, keywords, body },
    ...templateOf(kind, {
      authorName: "{author}",
      roles: [],
      publicationName: "{publication}",
      language,
      today: "{date}",
    }),
  };
}
