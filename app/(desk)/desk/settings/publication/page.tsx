import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { PublicationForm } from "@/components/desk/settings/publication-form";
import { canHouse } from "@/core/people/can";
import { findPublication } from "@/db/queries/publication/find-publication";
import { savePublication } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("room.publication") };
}

export default async function PublicationPage() {
  const actor = await requireActor();
  if (!canHouse(actor, "edit-publication").ok) notFound();
  const row = await findPublication(actor.publicationId);
  if (!row) notFound();
  const { kind, name, nameEn, motto, language, timeZone, releaseTime, cn, issn } = row;
  const { governedBy, sponsoredBy, publishedBy, price, printer, address, firstRunningNumber } = row;
  return (
    <PublicationForm
      save={savePublication}
      fields={{
        kind: kind === "magazine" ? "magazine" : "newspaper",
        name,
        nameEn,
        motto,
        language,
        timeZone,
        releaseTime,
        cn,
        issn,
        governedBy,
        sponsoredBy,
        publishedBy,
        price,
        printer,
        address,
        firstRunningNumber,
      }}
    />
  );
}
