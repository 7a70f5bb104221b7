import { checkBody } from "@/core/blocks/check-body";
import { type TemplateFields, templateProblems, tidyTemplate } from "@/core/kept-text/template";
import { Refused, refuse } from "@/core/refusal";
import type { Db } from "@/db/client";
import { listSections } from "@/db/queries/publication/find-publication";
import type { Context } from "./context";

/** A template's fields as they may be kept. @throws Refused naming every field at fault. */
export async function checkedTemplate(
  tx: Db,
  { actor }: Context,
  input: TemplateFields,
): Promise<TemplateFields> {
  const body = checkBody(input.content.body);
  if (!body.ok) throw new Refused(body);
  const fields = tidyTemplate({ ...input, content: { ...input.content, body: body.body } });
  const problems = templateProblems(fields);
  const { sectionId } = fields;
  const sections = sectionId === null ? [] : await listSections(actor.publicationId, tx);
  if (sectionId !== null && !sections.some(({ id }) => id === sectionId))
    problems.push(refuse("section-unknown", undefined, "sectionId"));
  if (problems.length > 0) throw new Refused(...problems);
  return fields;
}
