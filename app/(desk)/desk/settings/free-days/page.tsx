import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { FreeDaysForm } from "@/components/desk/settings/free-days/free-days-form";
import { canHouse } from "@/core/people/can";
import { dateInZone } from "@/core/text/zoned-time";
import { findPublication } from "@/db/queries/publication/find-publication";
import { saveFreeDays } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("room.free-days") };
}

export default async function FreeDaysPage() {
  const actor = await requireActor();
  if (!canHouse(actor, "edit-publication").ok) notFound();
  const publication = await findPublication(actor.publicationId);
  if (!publication) notFound();
  return (
    <FreeDaysForm
      freeDays={publication.freeDays}
      thisYear={Number(dateInZone(Date.now(), publication.timeZone).slice(0, 4))}
      save={saveFreeDays}
    />
  );
}
