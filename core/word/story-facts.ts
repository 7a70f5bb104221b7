import {
  type Credit,
  creditRoles,
  type Series,
  type StoryContent,
  type StoryKind,
  storyKinds,
} from "@/core/story/story";
import { creditsLine } from "@/core/text/credits-line";
import { childrenOf, elementsOf, type XmlElement } from "./xml";

/**
 * What a story is and no line of it says: kept in the document's own properties, which Word leaves alone. The line of
 * credits is printed; its roles stand here, and count as long as the line was not touched.
 */
export interface StoryFacts {
  readonly kind: StoryKind;
  readonly language: string;
  readonly column: string;
  readonly series: Series | null;
  readonly keywords: readonly string[];
  readonly commissionedLength: number | null;
  readonly credits: readonly Credit[];
}

/** The property that holds them. */
export const factsProperty = "masthead-story";

export function writeFacts(facts: StoryFacts): string {
  return JSON.stringify(facts);
}

/** The facts of a file this program wrote; null for any other file, and for what is not quite what we write. */
export function readFacts(custom: XmlElement | null): StoryFacts | null {
  const property = childrenOf(custom, "property").find(({ attrs }) => attrs.name === factsProperty);
  const text = elementsOf(property ?? null)[0]?.children[0];
  if (typeof text !== "string" || text.length > 50_000) return null;
  try {
    return factsOf(JSON.parse(text));
  } catch {
    return null;
  }
}

function factsOf(value: Partial<Record<keyof StoryFacts, unknown>>): StoryFacts | null {
  const kind = storyKinds.find((one) => one === value.kind);
  if (!kind || typeof value.language !== "string") return null;
  const { keywords, commissionedLength: length } = value;
  return {
    kind,
    language: value.language === "en" ? "en" : "zh-CN",
    column: typeof value.column === "string" ? value.column : "",
    series: seriesOf(value.series),
    keywords: Array.isArray(keywords) ? keywords.filter((word) => typeof word === "string") : [],
    commissionedLength: Number.isInteger(length) && Number(length) > 0 ? Number(length) : null,
    credits: Array.isArray(value.credits) ? value.credits.flatMap(creditOf) : [],
  };
}

function seriesOf(value: unknown): Series | null {
  const { name, ordinal } = (value ?? {}) as { name?: unknown; ordinal?: unknown };
  if (typeof name !== "string" || name === "") return null;
  return {
    name,
    ordinal: Number.isInteger(ordinal) && Number(ordinal) > 0 ? Number(ordinal) : null,
  };
}

function creditOf(value: unknown): Credit[] {
  const { role, name } = (value ?? {}) as { role?: unknown; name?: unknown };
  const known = creditRoles.find((one) => one === role);
  return known && typeof name === "string" ? [{ role: known, name }] : [];
}

/** The line that is printed for the credits in a file. */
export const creditsInFile = ({ credits, language }: Pick<StoryContent, "credits" | "language">) =>
  creditsLine(credits, language);
