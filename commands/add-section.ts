import { mayManage } from "@/core/people/may-manage";
import { checkSection, type SectionFields } from "@/core/publication/check-section";
import { demand, Refused, refuse } from "@/core/refusal";
import { tidyLine } from "@/core/text/tidy-text";
import { newId } from "@/db/new-id";
import { record } from "@/db/queries/log/record";
import { bumpSite } from "@/db/queries/public/bump-site";
import { listSections } from "@/db/queries/publication/find-publication";
import { insertSections } from "@/db/queries/publication/insert-publication";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** A new section, last in the readers' order. */
export async function addSection(
  ctx: Context,
  fields: SectionFields,
): Promise<{ readonly sectionId: string }> {
  demand(mayManage(ctx.actor, "edit-publication", ctx.now));
  const problems = checkSection(fields);
  if (problems.length > 0) throw new Refused(...problems);
  return transact(async (tx) => {
    const { publicationId } = ctx.actor;
    const there = await listSections(publicationId, tx);
    if (there.length >= 60) throw new Refused(refuse("too-many", { max: 60 }, "name"));
    if (there.some((s) => s.slug === fields.slug))
      throw new Refused(refuse("slug-taken", undefined, "slug"));
    const id = newId();
    const name = tidyLine(fields.name);
    if (there.some((s) => s.name === name))
      throw new Refused(refuse("section-name-taken", undefined, "name"));
    const position = Math.max(-1, ...there.map((s) => s.position)) + 1;
    await insertSections(tx, [
      { id, publicationId, name, nameEn: tidyLine(fields.nameEn), slug: fields.slug, position },
    ]);
    await bumpSite(tx, publicationId);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "add-section",
      objectType: "publication",
      objectId: publicationId,
      detail: { name, slug: fields.slug },
    });
    return { sectionId: id };
  });
}
