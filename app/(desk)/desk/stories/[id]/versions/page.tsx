import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { ChangeSteps } from "@/components/desk/stories/compare/change-steps";
import compare from "@/components/desk/stories/compare/compare.module.css";
import { PictureStrip } from "@/components/desk/stories/compare/picture-strip";
import { SideBySide } from "@/components/desk/stories/compare/side-by-side";
import { VersionFacts } from "@/components/desk/stories/compare/version-facts";
import { ViewChoice } from "@/components/desk/stories/compare/view-choice";
import { MarkedStory } from "@/components/desk/stories/marked-story";
import { RestoreVersionButton } from "@/components/desk/stories/restore-version-button";
import { VersionChoice } from "@/components/desk/stories/version-choice";
import classes from "@/components/desk/stories/workspace.module.css";
import { EmptyNote } from "@/components/ui/empty-note";
import { PageHead } from "@/components/ui/page-head";
import { sayRefusal } from "@/components/ui/say-refusal";
import { TextLink } from "@/components/ui/text-link";
import { mayEdit } from "@/core/process/may-edit";
import { alignBlocks } from "@/core/story/align-blocks";
import { comparePictures } from "@/core/story/compare-pictures";
import { printedBlocks } from "@/core/story/printed-blocks";
import { contentHash } from "@/db/content-hash";
import { findPublication } from "@/db/queries/publication/find-publication";
import { findStory } from "@/db/queries/story/find-story";
import { listDecisions } from "@/db/queries/story/list-decisions";
import { listStoryHistory } from "@/db/queries/story/list-story-history";
import { findVersion, listVersions } from "@/db/queries/story/list-versions";
import { contentOf } from "@/db/queries/story/story-content";
import { restore } from "../../actions";
import { versionsOf } from "../versions-of";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("stories.versions"))("title") };
}

/**
 * Any two frozen versions of a story, or one and the words as they stand: in one text with the changes marked, or
 * side by side.
 */
export default async function VersionsPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const query = await searchParams;
  const file = await findStory(actor, id);
  const publication = file && (await findPublication(file.story.publicationId));
  if (!file || !publication) notFound();
  const [t, tv, refusals, kept, history, decisions] = await Promise.all([
    getTranslations("stories"),
    getTranslations("versions"),
    getTranslations("refusals"),
    listVersions(actor, id),
    listStoryHistory(actor, id),
    listDecisions(actor, id),
  ]);
  const versions = versionsOf(kept, history, decisions);
  const present = contentOf(file.story);
  const presentHash = contentHash(present);
  const newest = versions[0]?.number ?? 0;
  const to = query.to === "now" ? "now" : Number(query.to) || newest;
  const from = query.from === undefined ? (to === "now" ? newest : to - 1) : Number(query.from);
  const view = query.view === "sides" ? "sides" : "inline";
  const [frozen, older] = await Promise.all([
    to === "now" ? null : findVersion(actor, id, to),
    findVersion(actor, id, from),
  ]);
  const shown =
    to === "now"
      ? { content: present, contentHash: presentHash, markup: file.story.markup }
      : frozen;
  const may = mayEdit(actor, file.facts);
  const entry = (number: number | "now") => versions.find((one) => one.number === number) ?? null;
  const label = (number: number | "now") =>
    number === "now" ? t("versions.working") : t("versions.number", { number });
  const isSame = shown && older && shown.contentHash === older.contentHash;
  const isSameMarkup = JSON.stringify(shown?.markup) === JSON.stringify(older?.markup);
  const pairs =
    shown && older ? alignBlocks(printedBlocks(older.content), printedBlocks(shown.content)) : [];
  return (
    <>
      <PageHead
        title={`${t("versions.title")} · ${file.story.headline || t("untitled")}`}
        note={t("versions.note")}
        actions={
          <TextLink href={`/desk/stories/${id}`} size="sm">
            {t("versions.back")}
          </TextLink>
        }
      />
      {versions.length === 0 && <EmptyNote>{t("versions.none")}</EmptyNote>}
      {versions.length > 0 && (
        <VersionChoice
          key={`${from}-${to}`}
          versions={versions}
          from={from}
          to={to}
          view={view}
          timeZone={publication.timeZone}
        />
      )}
      {shown && versions.length > 0 && (
        <>
          <VersionFacts
            of={[
              ...(older ? [{ label: label(from), version: entry(from) }] : []),
              { label: label(to), version: entry(to) },
            ]}
            timeZone={publication.timeZone}
          />
          <div className={classes.facts}>
            <span>{t("versions.hash", { hash: shown.contentHash.slice(0, 16) })}</span>
            {frozen && (
              <RestoreVersionButton
                storyId={id}
                number={frozen.number}
                revision={file.story.revision}
                refusal={
                  frozen.contentHash === presentHash
                    ? t("versions.isWorking")
                    : may.ok
                      ? null
                      : sayRefusal(may, refusals)
                }
                reopens={file.story.state === "approved" || file.story.state === "published"}
                restore={restore}
              />
            )}
          </div>
          {isSame && <p>{isSameMarkup ? t("versions.same") : tv("onlyMarkup")}</p>}
          {older && (
            <div className={compare.bar}>
              <ViewChoice storyId={id} from={from} to={to} view={view} />
              <ChangeSteps key={`${from}-${to}-${view}`} />
            </div>
          )}
          <div id="compared" className={compare.compared}>
            <PictureStrip changes={comparePictures(pairs)} />
            {older && view === "sides" ? (
              <SideBySide
                before={older.content}
                after={shown.content}
                pairs={pairs}
                labels={{ before: label(from), after: label(to) }}
              />
            ) : (
              <MarkedStory content={shown.content} before={older?.content ?? null} />
            )}
          </div>
        </>
      )}
    </>
  );
}
