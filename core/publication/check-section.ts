import { type Refusal, refuse } from "@/core/refusal";
import { isBlank } from "@/core/text/is-blank";
import { tidyLine } from "@/core/text/tidy-text";

export interface SectionFields {
  readonly name: string;
  readonly nameEn: string;
  /** Last part of the section's address on the reading site. */
  readonly slug: string;
}

/** What is wrong with a section's fields, each named. */
export function checkSection({ name, nameEn, slug }: SectionFields): readonly Refusal[] {
  const problems: Refusal[] = [];
  if (isBlank(name)) problems.push(refuse("section-name-required", undefined, "name"));
  for (const [field, text] of [
    ["name", name],
    ["nameEn", nameEn],
  ] as const)
    if (tidyLine(text).length > 30)
      problems.push(refuse("too-long", { max: 30, length: tidyLine(text).length }, field));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 60 || /^\d+$/.test(slug))
    problems.push(refuse("slug-invalid", undefined, "slug"));
  return problems;
}
