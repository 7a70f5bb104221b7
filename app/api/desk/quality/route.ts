import { getTranslations } from "next-intl/server";
import { deskRoute } from "@/app/desk-route";
import { qualityOf } from "@/app/quality-of";
import { Refused, refuse } from "@/core/refusal";
import { csvOf } from "@/core/text/csv";
import { dateInZone } from "@/core/text/zoned-time";
import { findPublication } from "@/db/queries/publication/find-publication";

/** The table of errors as a file for a spreadsheet. */
export const GET = deskRoute(async ({ actor, now }, request) => {
  const publication = await findPublication(actor.publicationId);
  if (!publication) throw new Refused(refuse("issue-not-found"));
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const today = dateInZone(now, publication.timeZone);
  const { from, to, by, lines } = await qualityOf(actor, asked, today);
  const t = await getTranslations("quality");
  const head = ["date", "name", "characters", "errors", "rate"] as const;
  const rows = lines.map(({ date, name, characters, tenths, rate }) => [
    date,
    name,
    characters,
    tenths / 10,
    rate === null ? "" : rate.toFixed(2),
  ]);
  const csv = csvOf([head.map((column) => t(`column.${column}`)), ...rows]);
  return new Response(csv, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="errors-${by}-${from}-${to}.csv"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
});
