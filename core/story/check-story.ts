import { type Refusal, refuse } from "@/core/refusal";
import { isBlank } from "@/core/text/is-blank";
import { plainText } from "@/core/text/plain-text";
import type { StoryContent, StoryKind } from "./story";
import { lineFields } from "./tidy-content";

/** Longest each field may be, in characters. */
export const fieldLimits = {
  kicker: 100,
  headline: 200,
  deck: 300,
  column: 50,
  seriesName: 100,
  dateline: 100,
  salutation: 100,
  signature: 200,
  signDate: 50,
  creditName: 100,
  keyword: 50,
  noteToDesk: 4000,
  versionNote: 200,
} as const;

/** What each 体裁 must have before it is submitted. */
const required: Readonly<
  Record<StoryKind, readonly ("headline" | "credits" | "body" | "salutation" | "signature")[]>
> = {
  news: ["headline", "credits", "body"],
  report: ["headline", "credits", "body"],
  commentary: ["headline", "credits", "body"],
  photo: ["credits", "body"],
  letter: ["headline", "salutation", "signature", "body"],
  notice: ["headline", "signature", "body"],
  verse: ["headline", "credits", "body"],
};

/** Too long, or not a thing of its kind: refused at every save. */
export function fieldProblems(content: Omit<StoryContent, "body">): readonly Refusal[] {
  const problems: Refusal[] = [];
  const limit = (field: keyof typeof fieldLimits, value: string, name: string = field) => {
    if (value.length > fieldLimits[field])
      problems.push(refuse("too-long", { max: fieldLimits[field], length: value.length }, name));
  };
  for (const field of lineFields) if (field !== "language") limit(field, content[field]);
  if (content.series) limit("seriesName", content.series.name, "series");
  if (
    content.series?.ordinal != null &&
    !(
      Number.isInteger(content.series.ordinal) &&
      content.series.ordinal > 0 &&
      content.series.ordinal < 10_000
    )
  )
    problems.push(refuse("ordinal-invalid", undefined, "series"));
  for (const credit of content.credits) limit("creditName", credit.name, "credits");
  if (content.credits.length > 50) problems.push(refuse("too-many", { max: 50 }, "credits"));
  for (const word of content.keywords) limit("keyword", word, "keywords");
  if (content.keywords.length > 50) problems.push(refuse("too-many", { max: 50 }, "keywords"));
  return problems;
}

/** All that stands in the way of submitting: limits, and what the kind requires. */
export function checkStory(content: StoryContent): readonly Refusal[] {
  const problems = [...fieldProblems(content)];
  for (const need of required[content.kind]) {
    if (!has(content, need)) problems.push(refuse(`missing.${need}`, undefined, need));
  }
  return problems;
}

function has(content: StoryContent, need: (typeof required)[StoryKind][number]): boolean {
  switch (need) {
    case "headline":
    case "salutation":
    case "signature":
      return !isBlank(content[need]);
    case "credits":
      return content.credits.some((c) => !isBlank(c.name));
    case "body":
      return !isBlank(plainText(content.body));
  }
}
