import { issueLimits } from "@/core/issue/check-issue-fields";
import { type Refusal, refuse } from "@/core/refusal";

/** What is wrong with a page's name or banner. */
export function checkPageFields(input: {
  readonly name?: string;
  readonly banner?: string;
}): readonly Refusal[] {
  const problems: Refusal[] = [];
  const name = input.name?.trim();
  if (name === "") problems.push(refuse("page-name-needed", undefined, "name"));
  if (name && name.length > issueLimits.pageName)
    problems.push(refuse("too-long", { max: issueLimits.pageName, length: name.length }, "name"));
  const banner = input.banner?.trim().length ?? 0;
  if (banner > issueLimits.banner)
    problems.push(refuse("too-long", { max: issueLimits.banner, length: banner }, "banner"));
  return problems;
}
