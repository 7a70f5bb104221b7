import { fieldLimits } from "@/core/story/check-story";
import type { WordStory } from "./word-story";

type Content = WordStory["content"];

/** A file's lines cut to what a story's fields hold: a file is taken in, and mended where it can be seen. */
export function fittingContent(content: Content): Content {
  const line = (field: keyof typeof fieldLimits, text: string | undefined) =>
    text === undefined ? {} : { [field]: text.slice(0, fieldLimits[field]).toWellFormed() };
  return {
    ...content,
    ...line("kicker", content.kicker),
    ...line("headline", content.headline),
    ...line("deck", content.deck),
    ...line("column", content.column),
    ...line("dateline", content.dateline),
    ...line("salutation", content.salutation),
    ...line("signature", content.signature),
    ...line("signDate", content.signDate),
    ...(content.credits && {
      credits: content.credits
        .slice(0, 50)
        .map((one) => ({ ...one, name: one.name.slice(0, fieldLimits.creditName) })),
    }),
    ...(content.keywords && {
      keywords: content.keywords.slice(0, 50).map((word) => word.slice(0, fieldLimits.keyword)),
    }),
    ...(content.series && {
      series: { ...content.series, name: content.series.name.slice(0, fieldLimits.seriesName) },
    }),
  };
}
