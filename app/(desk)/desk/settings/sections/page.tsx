import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { SectionsForm } from "@/components/desk/settings/sections-form";
import { canHouse } from "@/core/people/can";
import { listSections } from "@/db/queries/publication/find-publication";
import { makeSection, saveSection, saveSectionOrder } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("room.sections") };
}

export default async function SectionsPage() {
  const actor = await requireActor();
  if (!canHouse(actor, "edit-publication").ok) notFound();
  const sections = await listSections(actor.publicationId);
  return (
    <SectionsForm
      sections={sections.map(({ id, name, nameEn, slug }) => ({ id, name, nameEn, slug }))}
      add={makeSection}
      edit={saveSection}
      order={saveSectionOrder}
    />
  );
}
