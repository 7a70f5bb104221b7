import { Image } from "@mantine/core";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { PrintButton } from "@/components/desk/stories/print-button";
import classes from "@/components/proof/print-sheet.module.css";
import { proofFile } from "@/components/proof/proof-view";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant, newspaperDay } from "@/core/text/newspaper-date";
import { findIssue } from "@/db/queries/issue/find-issue";
import { findRendering } from "@/db/queries/press/list-renderings";
import { listReadable } from "@/db/queries/story/list-readable";

interface Props {
  params: Promise<{ id: string; n: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const papers = ["a3", "a4"] as const;
/** Mm: the paper, and what is left of it beside a head of two lines and margins to write on. */
const rooms = {
  a3: { width: 297 - 2 * 22, height: 420 - 2 * 12 - 22 },
  a4: { width: 210 - 2 * 16, height: 297 - 2 * 10 - 20 },
} as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("proofs.bar"))("print") };
}

/** A frozen proof on paper, with margins for marks and a head that says which proof it is. */
export default async function PrintedProofPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { id, n } = await params;
  const { proof: asked, paper: wished } = await searchParams;
  const file = await findIssue(actor, id);
  const page = file?.pages.find(({ number }) => number === Number(n));
  const proof = await findRendering(actor, typeof asked === "string" ? asked : "");
  const large = proof?.files?.large;
  if (!file || !page || proof?.pageId !== page.id || !large) notFound();
  const stories = file.placements.filter(({ pageId }) => pageId === page.id);
  const ids = stories.map(({ storyId }) => storyId);
  if ((await listReadable(actor, ids)).size < ids.length) notFound();
  const [t, locale] = [await getTranslations("proofs"), await getLocale()];
  const paper = papers.find((of) => of === wished) ?? "a3";
  const room = rooms[paper];
  const { issue, publication } = file;
  const address = `/desk/issues/${id}/pages/${page.number}`;
  const width = Math.min(room.width, (room.height * large.width) / large.height);
  const format = publication.pageFormat;
  return (
    <article className={classes.print} data-paper={paper}>
      <style>{`@page { size: ${paper.toUpperCase()}; margin: 0 }`}</style>
      <div className={classes.actions}>
        <TextLink href={`${address}?proof=${proof.id}`} size="sm">
          {t("print.back")}
        </TextLink>
        <nav aria-label={t("print.paper")}>
          {papers.map((of) => (
            <TextLink
              key={of}
              size="sm"
              href={`${address}/print?proof=${proof.id}&paper=${of}`}
              aria-current={of === paper ? "page" : undefined}
            >
              {t(`print.${of}`)}
            </TextLink>
          ))}
        </nav>
        <PrintButton>{t("print.print")}</PrintButton>
      </div>
      <div className={classes.paper}>
        <header className={classes.head}>
          <h1>
            {locale === "en" ? publication.nameEn || publication.name : publication.name}{" "}
            {t("print.head", {
              date: newspaperDay(issue.date, locale),
              page: page.number,
              name: page.name,
            })}
          </h1>
          <p>
            <strong>
              {t("print.proof", { stage: t(`bar.stage.${proof.stage}`), number: proof.number })}
            </strong>
            <span>
              {t("print.made", {
                time: formatInstant(proof.requestedAt, publication.timeZone, locale, "datetime"),
              })}
            </span>
            <span>{t("print.hash", { hash: proof.contentHash.slice(0, 12) })}</span>
            {format && (
              <span>
                {t("print.scale", { percent: Math.round((width / format.widthMm) * 100) })}
              </span>
            )}
          </p>
          <p>
            <span>{t("print.round")}</span>
            <span>{t("print.reader")}</span>
          </p>
        </header>
        <Image
          src={proofFile(proof.id, "large.webp")}
          alt={t("picture.alt", { number: proof.number })}
          style={{ width: `${width}mm`, aspectRatio: `${large.width} / ${large.height}` }}
        />
      </div>
    </article>
  );
}
