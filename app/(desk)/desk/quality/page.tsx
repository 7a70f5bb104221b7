import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { qualityOf } from "@/app/quality-of";
import { requireActor } from "@/app/session";
import { QualityScreen } from "@/components/desk/quality/quality-screen";
import { PageHead } from "@/components/ui/page-head";
import { errorLimits } from "@/core/paper/error-rate";
import { dateInZone } from "@/core/text/zoned-time";
import { findPublication } from "@/db/queries/publication/find-publication";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("quality"))("title") };
}

type Params = Promise<Record<string, string | string[] | undefined>>;

/** Errors marked on proofs, per 10,000 characters, with what the law allows; the period stands in the address. */
export default async function QualityPage({ searchParams }: { searchParams: Params }) {
  const actor = await requireActor();
  const publication = await findPublication(actor.publicationId);
  if (!publication) notFound();
  const t = await getTranslations("quality");
  const today = dateInZone(Date.now(), publication.timeZone);
  const quality = await qualityOf(actor, await searchParams, today);
  const limit = errorLimits[publication.kind === "magazine" ? "magazine" : "newspaper"];
  return (
    <>
      <PageHead title={t("title")} note={t(quality.isWhole ? "note" : "own", { limit })} />
      <QualityScreen quality={quality} limit={limit} today={today} />
    </>
  );
}
