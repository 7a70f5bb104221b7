import { checkBody } from "@/core/blocks/check-body";
import {
  type BoilerplateFields,
  boilerplateProblems,
  tidyBoilerplate,
} from "@/core/kept-text/boilerplate";
import { Refused } from "@/core/refusal";

/** A piece's fields as they may be kept. @throws Refused naming every field at fault. */
export function checkedBoilerplate(input: BoilerplateFields): BoilerplateFields {
  const body = checkBody(input.body);
  if (!body.ok) throw new Refused(body);
  const fields = tidyBoilerplate({ ...input, body: body.body });
  const problems = boilerplateProblems(fields);
  if (problems.length > 0) throw new Refused(...problems);
  return fields;
}
