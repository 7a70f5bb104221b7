import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { MarkedStory } from "@/components/desk/stories/marked-story";
import { RestoreVersionButton } from "@/components/desk/stories/restore-version-button";
import { VersionChoice } from "@/components/desk/stories/version-choice";
import classes from "@/components/desk/stories/workspace.module.css";
import { EmptyNote } from "@/components/ui/empty-note";
import { PageHead } from "@/components/ui/page-head";
import { sayRefusal } from "@/components/ui/say-refusal";
import { TextLink } from "@/components/ui/text-link";
import { mayEdit } from "@/core/process/may-edit";
import { contentHash } from "@/db/content-hash";
import { findStory } from "@/db/queries/story/find-story";
import { findVersion, listVersions } from "@/db/queries/story/list-versions";
import { contentOf } from "@/db/queries/story/story-content";
import { restore } from "../../actions";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("stories.versions"))("title") };
}

/** Any two frozen versions of a story, or one and the words as they stand, the changes between them marked. */
export default async function VersionsPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const query = await searchParams;
  const file = await findStory(actor, id);
  if (!file) notFound();
  const [t, refusals] = [await getTranslations("stories"), await getTranslations("refusals")];
  const versions = await listVersions(actor, id);
  const present = contentOf(file.story);
  const presentHash = contentHash(present);
  const newest = versions[0]?.number ?? 0;
  const to = query.to === "now" ? "now" : Number(query.to) || newest;
  const from = query.from === undefined ? (to === "now" ? newest : to - 1) : Number(query.from);
  const [frozen, older] = await Promise.all([
    to === "now" ? null : findVersion(actor, id, to),
    findVersion(actor, id, from),
  ]);
  const shown = to === "now" ? { content: present, contentHash: presentHash } : frozen;
  const may = mayEdit(actor, file.facts);
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
        <VersionChoice key={`${from}-${to}`} versions={versions} from={from} to={to} />
      )}
      {shown && older && shown.contentHash === older.contentHash && <p>{t("versions.same")}</p>}
      {shown && versions.length > 0 && (
        <>
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
          <MarkedStory content={shown.content} before={older?.content ?? null} />
        </>
      )}
    </>
  );
}
