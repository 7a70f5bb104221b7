import { tidyLine } from "@/core/text/tidy-text";
import type { Credit, Series, StoryContent } from "./story";

type Fields = Omit<StoryContent, "body">;

/** The fields that are one line of text. */
export const lineFields = [
  "language",
  "kicker",
  "headline",
  "deck",
  "column",
  "dateline",
  "salutation",
  "signature",
  "signDate",
] as const satisfies readonly (keyof Fields)[];

/**
 * A story's fields as they are kept, whoever brings them: each on one line and nothing in it that cannot be
 * printed. A series, a credit or a keyword without a name is the empty line nobody has filled yet: it is dropped.
 */
export function tidyContent<T extends Fields>(content: T): T {
  const lines = Object.fromEntries(lineFields.map((field) => [field, tidyLine(content[field])]));
  const words = content.keywords.map(tidyLine).filter((word) => word !== "");
  return {
    ...content,
    ...lines,
    series: tidySeries(content.series),
    credits: content.credits.map(tidyCredit).filter(({ name }) => name !== ""),
    keywords: [...new Set(words)],
  };
}

function tidySeries(series: Series | null): Series | null {
  const name = tidyLine(series?.name ?? "");
  return series && name !== "" ? { ...series, name } : null;
}

const tidyCredit = ({ role, name }: Credit): Credit => ({ role, name: tidyLine(name) });
