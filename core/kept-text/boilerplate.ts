import type { Body } from "@/core/blocks/body";
import { picturesIn } from "@/core/blocks/pictures-in";
import { type Refusal, refuse } from "@/core/refusal";
import { isBlank } from "@/core/text/is-blank";
import { plainText } from "@/core/text/plain-text";
import { tidyLine } from "@/core/text/tidy-text";

/** The longest name of a kept text, characters. */
export const longestName = 60;

/** 常用语: a piece of text the house prints again and again, under the name it is found by. */
export interface BoilerplateFields {
  readonly name: string;
  readonly body: Body;
}

export const tidyBoilerplate = ({ name, body }: BoilerplateFields): BoilerplateFields => ({
  name: tidyLine(name),
  body,
});

/** What keeps the piece from being kept. */
export function boilerplateProblems({ name, body }: BoilerplateFields): readonly Refusal[] {
  const problems: Refusal[] = [];
  if (isBlank(name)) problems.push(refuse("kept-text-name-missing", undefined, "name"));
  if (name.length > longestName)
    problems.push(refuse("too-long", { length: name.length, max: longestName }, "name"));
  if (picturesIn(body).length > 0) problems.push(refuse("kept-text-pictures", undefined, "body"));
  if (isBlank(plainText(body))) problems.push(refuse("missing.body", undefined, "body"));
  return problems;
}
