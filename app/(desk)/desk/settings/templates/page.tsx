import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { Boilerplates } from "@/components/desk/settings/kept-texts/boilerplates";
import { Templates } from "@/components/desk/settings/kept-texts/templates";
import { canHouse } from "@/core/people/can";
import { listBoilerplates } from "@/db/queries/kept-text/boilerplates";
import { listTemplates } from "@/db/queries/kept-text/templates";
import { findPublication, listSections } from "@/db/queries/publication/find-publication";
import { addPiece, addStoryTemplate, editPiece, editStoryTemplate } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("room.templates") };
}

/** What the house keeps to begin stories with, and to put into them. */
export default async function TemplatesPage() {
  const actor = await requireActor();
  const publication = await findPublication(actor.publicationId);
  if (!publication || !canHouse(actor, "edit-templates").ok) notFound();
  const [templates, pieces, sections, locale] = await Promise.all([
    listTemplates(actor),
    listBoilerplates(actor),
    listSections(publication.id),
    getLocale(),
  ]);
  const clock = { now: Date.now(), timeZone: publication.timeZone };
  return (
    <>
      <Templates
        templates={templates}
        sections={sections.map(({ id, name, nameEn }) => ({
          id,
          name: locale === "en" ? nameEn || name : name,
        }))}
        add={addStoryTemplate}
        edit={editStoryTemplate}
        {...clock}
      />
      <Boilerplates pieces={pieces} add={addPiece} edit={editPiece} {...clock} />
    </>
  );
}
