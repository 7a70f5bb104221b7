import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { FormatForm } from "@/components/desk/settings/format/format-form";
import { canHouse } from "@/core/people/can";
import { findPublication } from "@/db/queries/publication/find-publication";
import { savePageFormat } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("room.format") };
}

export default async function FormatPage() {
  const actor = await requireActor();
  if (!canHouse(actor, "edit-publication").ok) notFound();
  const publication = await findPublication(actor.publicationId);
  if (!publication) notFound();
  return <FormatForm format={publication.pageFormat} save={savePageFormat} />;
}
