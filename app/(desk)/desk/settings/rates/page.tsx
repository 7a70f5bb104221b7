import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { NoFormat } from "@/components/desk/settings/format/no-format";
import { RateCardForm } from "@/components/desk/settings/format/rate-card-form";
import { canHouse } from "@/core/people/can";
import { findPublication } from "@/db/queries/publication/find-publication";
import { saveRateCard } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("room.rates") };
}

export default async function RatesPage() {
  const actor = await requireActor();
  if (!canHouse(actor, "edit-publication").ok) notFound();
  const publication = await findPublication(actor.publicationId);
  if (!publication) notFound();
  const { pageFormat: format, rateCard } = publication;
  return format ? (
    <RateCardForm format={format} sizes={rateCard} save={saveRateCard} />
  ) : (
    <NoFormat />
  );
}
