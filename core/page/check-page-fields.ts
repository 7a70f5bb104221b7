import { issueLimits } from "@/core/issue/check-issue-fields";
import { type Refusal, refuse } from "@/core/refusal";
import { tidyLine } from "@/core/text/tidy-text";

/** What is wrong with a page's name or banner. */
export function checkPageFields(input: {
  readonly name?: string;
  readonly banner?: string;
}): readonly Refusal[] {
  const problems: Refusal[] = [];
  const name = input.name === undefined ? undefined : tidyLine(input.name);
  if (name === "") problems.push(refuse("page-name-needed", undefined, "name"));
  if (name && name.length > issueLimits.pageName)
    problems.push(refuse("too-long", { max: issueLimits.pageName, length: name.length }, "name"));
  const banner = tidyLine(input.banner ?? "").length;
  if (banner > issueLimits.banner)
    problems.push(refuse("too-long", { max: issueLimits.banner, length: banner }, "banner"));
  return problems;
}
