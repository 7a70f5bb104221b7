import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { ProcessForm } from "@/components/desk/settings/process-form";
import { canHouse } from "@/core/people/can";
import { plainStage } from "@/core/process/process";
import { findPublication } from "@/db/queries/publication/find-publication";
import { saveProcess } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("room.process") };
}

export default async function ProcessPage() {
  const actor = await requireActor();
  if (!canHouse(actor, "edit-publication").ok) notFound();
  const publication = await findPublication(actor.publicationId);
  if (!publication) notFound();
  return <ProcessForm process={publication.process.map(plainStage)} save={saveProcess} />;
}
