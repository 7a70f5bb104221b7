import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { PrintButton } from "@/components/desk/stories/print-button";
import classes from "@/components/desk/stories/slip.module.css";
import { StoryHistory } from "@/components/desk/stories/story-record";
import { StateMark } from "@/components/ui/state-mark";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/core/text/newspaper-date";
import { findPublication } from "@/db/queries/publication/find-publication";
import { findStory } from "@/db/queries/story/find-story";
import { listDecisions } from "@/db/queries/story/list-decisions";
import { listStoryHistory } from "@/db/queries/story/list-story-history";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("stories.slip"))("title") };
}

/** 稿签: one printable record of who did what to a story, when, with what opinion, on which text. */
export default async function SlipPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const file = await findStory(actor, id);
  const publication = file && (await findPublication(file.story.publicationId));
  if (!file || !publication) notFound();
  const t = await getTranslations("stories");
  const locale = await getLocale();
  const { story, facts } = file;
  const at = (ms: number) => formatInstant(ms, publication.timeZone, locale, "datetime");
  const nameOf = (number: number) => {
    const stage = facts.process[number - 1];
    return stage ? (locale === "en" ? stage.nameEn : stage.name) : t("outside");
  };
  const [decisions, history] = await Promise.all([
    listDecisions(actor, id),
    listStoryHistory(actor, id),
  ]);
  return (
    <article className={classes.slip}>
      <div className={classes.actions}>
        <TextLink href={`/desk/stories/${id}`} size="sm">
          {t("versions.back")}
        </TextLink>
        <PrintButton>{t("slip.print")}</PrintButton>
      </div>
      <h1>
        {locale === "en" ? publication.nameEn || publication.name : publication.name}{" "}
        {t("slip.title")}
      </h1>
      <dl className={classes.facts}>
        <dt>{t("slip.story")}</dt>
        <dd>{story.headline || t("untitled")}</dd>
        <dt>{t("slip.kind")}</dt>
        <dd>{t(`kind.${story.kind}`)}</dd>
        <dt>{t("slip.section")}</dt>
        <dd>{locale === "en" ? file.sectionNameEn || file.sectionName : file.sectionName}</dd>
        <dt>{t("slip.author")}</dt>
        <dd>{file.authorName}</dd>
        <dt>{t("slip.words")}</dt>
        <dd>{story.wordCount}</dd>
        <dt>{t("slip.created")}</dt>
        <dd>{at(story.createdAt)}</dd>
        <dt>{t("slip.state")}</dt>
        <dd>
          <StateMark state={story.state} stage={nameOf(story.stage)} placed={facts.placed} />
        </dd>
      </dl>
      <h2>{t("slip.reviews")}</h2>
      {decisions.length === 0 && <p className={classes.none}>{t("review.none")}</p>}
      <table className={classes.table} hidden={decisions.length === 0}>
        <thead>
          <tr>
            {(["stage", "reviewer", "decision", "opinion", "at", "version", "hash"] as const).map(
              (name) => (
                <th key={name} scope="col">
                  {t(`slip.${name}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {decisions.map((d) => (
            <tr key={d.id}>
              <td>{nameOf(d.stage)}</td>
              <td>{d.by}</td>
              <td>{t(`decision.${d.decision}`)}</td>
              <td>{d.opinion}</td>
              <td>{at(d.at)}</td>
              <td>{d.version}</td>
              <td className={classes.hash}>{d.contentHash.slice(0, 12)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{t("slip.acts")}</h2>
      <StoryHistory lines={[...history].reverse()} timeZone={publication.timeZone} />
      <p className={classes.printed}>{t("slip.printed", { at: at(Date.now()) })}</p>
    </article>
  );
}
