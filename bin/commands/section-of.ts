import type { Actor } from "@/core/people/actor";
import { Refused, refuse } from "@/core/refusal";
import { listSections } from "@/db/queries/publication/find-publication";

/** The section of that slug, else the actor's own, else the paper's first. @throws Refused section-unknown */
export async function sectionOf(actor: Actor, slug: string | null): Promise<string> {
  const sections = await listSections(actor.publicationId);
  const own = actor.appointments.find(({ sectionId }) => sectionId !== null)?.sectionId;
  const found =
    slug === null
      ? (sections.find(({ id }) => id === own) ?? sections[0])
      : sections.find((section) => section.slug === slug);
  if (!found) throw new Refused(refuse("section-unknown", undefined, "section"));
  return found.id;
}
