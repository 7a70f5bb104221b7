import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { sayAll } from "@/app/desk-action";
import { requireActor } from "@/app/session";
import classes from "@/components/page/board.module.css";
import { ScanRoom } from "@/components/scan/scan-room";
import { canIssue } from "@/core/people/can";
import type { IssueAction } from "@/core/people/permissions";
import { newspaperDate } from "@/core/text/newspaper-date";
import { findScannedPage } from "@/db/queries/press/find-scan";
import { listSections } from "@/db/queries/publication/find-publication";
import { searchPool } from "../../../../actions";
import { look, makeStory, propose, publish, retry, saveZones, zoneWords } from "./actions";
import { scanView } from "./scan-view";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("scans"))("title") };
}

/** A page that was laid out elsewhere: its file, its picture, and the zones on it. */
export default async function ScanPage({ params }: { params: Promise<{ id: string; n: string }> }) {
  const actor = await requireActor();
  const { id, n } = await params;
  const found = await findScannedPage(actor, id, Number(n));
  if (!found) notFound();
  const { file, page } = found;
  const [t, locale] = [await getTranslations("issues"), await getLocale()];
  const why = async (action: IssueAction): Promise<string | null> => {
    const answer = canIssue(actor, action, file.facts);
    const [said] = answer.ok ? [] : await sayAll([answer]);
    return said?.message ?? null;
  };
  const sections = await listSections(file.publication.id);
  return (
    <>
      <nav className={classes.pageNav} aria-label={t("proof.pages")}>
        <Link href={`/desk/issues/${id}`}>{t("proof.backToIssue")}</Link>
        {file.pages.map((one) => (
          <Link
            key={one.id}
            href={`/desk/issues/${id}/pages/${one.number}/scan`}
            aria-current={one.id === page.id ? "page" : undefined}
          >
            {t("pageName", { page: one.number, name: one.name })}
          </Link>
        ))}
      </nav>
      <ScanRoom
        key={page.id}
        initial={await scanView(actor, id, page.number)}
        title={t("pageName", { page: page.number, name: page.name })}
        date={newspaperDate(file.issue.date, locale)}
        why={{
          upload: await why("upload-scan"),
          edit: await why("edit-scan"),
          publish: await why("publish-scan"),
        }}
        sections={sections.map(({ id: key, name, nameEn }) => ({
          id: key,
          name: locale === "en" && nameEn ? nameEn : name,
        }))}
        sectionId={page.sectionId ?? sections[0]?.id ?? ""}
        actions={{ look, saveZones, propose, retry, publish, zoneWords, makeStory, searchPool }}
      />
    </>
  );
}
