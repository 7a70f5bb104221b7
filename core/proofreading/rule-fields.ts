import { type Refusal, refuse } from "@/core/refusal";
import { isBlank } from "@/core/text/is-blank";
import { tidyLine } from "@/core/text/tidy-text";
import type { Severity } from "./finding";
import { housePattern } from "./house-pattern";
import { HouseReader } from "./house-reader";
import type { HouseRuleKind } from "./house-rule";

/** What an editor writes of a rule. */
export interface RuleFields {
  readonly kind: HouseRuleKind;
  readonly words: string;
  readonly replacement: string;
  readonly message: string;
  readonly severity: Severity;
  readonly tags: readonly string[];
  /** A sentence the rule must find something in, and one it must not. */
  readonly matchExample: string;
  readonly cleanExample: string;
}

const longest = {
  words: 300,
  replacement: 300,
  message: 500,
  matchExample: 1000,
  cleanExample: 1000,
} as const;

/** The fields as they are kept. */
export function tidyRule(fields: RuleFields): RuleFields {
  const tags = fields.tags.map(tidyLine).filter((tag) => tag !== "");
  return {
    kind: fields.kind,
    severity: fields.severity,
    words: fields.kind === "pattern" ? fields.words.trim() : tidyLine(fields.words),
    replacement: tidyLine(fields.replacement),
    message: tidyLine(fields.message),
    tags: [...new Set(tags)].slice(0, 10),
    matchExample: tidyLine(fields.matchExample),
    cleanExample: tidyLine(fields.cleanExample),
  };
}

/** What keeps the rule from being kept at all, as a draft. */
export function ruleProblems(fields: RuleFields): readonly Refusal[] {
  const problems: Refusal[] = [];
  for (const field of Object.keys(longest) as (keyof typeof longest)[])
    if (fields[field].length > longest[field])
      problems.push(
        refuse("too-long", { length: fields[field].length, max: longest[field] }, field),
      );
  if (isBlank(fields.words)) problems.push(refuse("proof-words-missing", undefined, "words"));
  else if (fields.kind === "pattern" && !housePattern(fields.words))
    problems.push(refuse("proof-pattern-unreadable", undefined, "words"));
  else if (fields.kind !== "pattern" && fields.words.length < 2)
    problems.push(refuse("proof-words-short", undefined, "words"));
  if ((fields.kind === "person" || fields.kind === "place") && fields.severity === "blocking")
    problems.push(refuse("proof-name-blocks", undefined, "severity"));
  return problems;
}

/** What keeps the rule from going live: its own examples say that it does not do what it should. */
export function liveProblems(fields: RuleFields): readonly Refusal[] {
  const problems: Refusal[] = [];
  if (findsSomething(fields, fields.matchExample) !== true)
    problems.push(refuse("proof-example-unmatched", undefined, "matchExample"));
  if (isBlank(fields.cleanExample) || findsSomething(fields, fields.cleanExample) !== false)
    problems.push(refuse("proof-example-matched", undefined, "cleanExample"));
  return problems;
}

/** Whether the rule finds anything in the sentence; null where there is no rule or no sentence to try. */
export function findsSomething(fields: RuleFields, sentence: string): boolean | null {
  if (isBlank(sentence) || ruleProblems(fields).length > 0) return null;
  const reader = new HouseReader([{ ...fields, id: "tried" }]);
  const block = { place: { field: "body", index: 0 }, text: sentence, isProse: true } as const;
  return [...reader.read(block, 0)].length > 0;
}
