import { mayManage } from "@/core/people/may-manage";
import { checkSection, type SectionFields } from "@/core/publication/check-section";
import { demand, Refused, refuse } from "@/core/refusal";
import { address } from "@/core/site/address";
import { tidyLine } from "@/core/text/tidy-text";
import { record } from "@/db/queries/log/record";
import { bumpSite } from "@/db/queries/public/bump-site";
import { listSections } from "@/db/queries/publication/find-publication";
import { moveAddress, updateSection } from "@/db/queries/publication/write-publication";
import { transact } from "@/db/transact";
import type { Context } from "./context";

export interface EditSection extends SectionFields {
  readonly sectionId: string;
}

/** Renames a section. Readers of an old address are sent to the new one for good. */
export async function editSection(ctx: Context, input: EditSection): Promise<void> {
  demand(mayManage(ctx.actor, "edit-publication", ctx.now));
  const problems = checkSection(input);
  if (problems.length > 0) throw new Refused(...problems);
  await transact(async (tx) => {
    const { publicationId } = ctx.actor;
    const sections = await listSections(publicationId, tx);
    const section = sections.find((s) => s.id === input.sectionId);
    if (!section) throw new Refused(refuse("section-not-found"));
    if (sections.some((s) => s.id !== section.id && s.slug === input.slug))
      throw new Refused(refuse("slug-taken", undefined, "slug"));
    const name = tidyLine(input.name);
    if (sections.some((s) => s.id !== section.id && s.name === name))
      throw new Refused(refuse("section-name-taken", undefined, "name"));
    await updateSection(tx, section.id, { name, nameEn: tidyLine(input.nameEn), slug: input.slug });
    if (section.slug !== input.slug)
      await moveAddress(tx, address.section(section.slug), address.section(input.slug), ctx.now);
    await bumpSite(tx, publicationId);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "edit-section",
      objectType: "publication",
      objectId: publicationId,
      detail: { before: section.name, name, slug: input.slug },
    });
  });
}
