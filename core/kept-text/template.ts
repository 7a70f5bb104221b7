import { picturesIn } from "@/core/blocks/pictures-in";
import { type Refusal, refuse } from "@/core/refusal";
import { blankContent } from "@/core/story/blank-draft";
import { fieldProblems } from "@/core/story/check-story";
import type { StoryContent, StoryKind } from "@/core/story/story";
import { tidyContent } from "@/core/story/tidy-content";
import { isBlank } from "@/core/text/is-blank";
import { tidyLine } from "@/core/text/tidy-text";
import { longestName } from "./boilerplate";
import { unknownVariables } from "./variables";

/** The words a story begins with; variables such as {date} stand in them. */
export type TemplateContent = Omit<StoryContent, "kind" | "language" | "series">;

/** What an editor writes of a template: for which stories it is, and what they begin with. */
export interface TemplateFields {
  readonly name: string;
  readonly kind: StoryKind;
  readonly language: string;
  /** Null: for every section. */
  readonly sectionId: string | null;
  readonly content: TemplateContent;
}

/** The fields as they are kept. */
export function tidyTemplate(fields: TemplateFields): TemplateFields {
  const { kind, language, series, ...content } = tidyContent({
    ...blankContent,
    ...fields.content,
    kind: fields.kind,
    language: fields.language,
  });
  return { ...fields, kind, language, name: tidyLine(fields.name), content };
}

/** What keeps the template from being kept. Pictures belong to one day's story, and may be deleted with it. */
export function templateProblems({ name, kind, language, content }: TemplateFields): Refusal[] {
  const problems = [...fieldProblems({ ...content, kind, language, series: null })];
  if (isBlank(name)) problems.push(refuse("kept-text-name-missing", undefined, "name"));
  if (name.length > longestName)
    problems.push(refuse("too-long", { length: name.length, max: longestName }, "name"));
  if (picturesIn(content.body).length > 0)
    problems.push(refuse("kept-text-pictures", undefined, "body"));
  for (const variable of unknownVariables(content))
    problems.push(refuse("template-variable-unknown", { variable }, "variables"));
  return problems;
}
