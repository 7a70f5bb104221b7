import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { MarkedStory } from "@/components/desk/stories/marked-story";
import classes from "@/components/desk/stories/workspace.module.css";
import { PageHead } from "@/components/ui/page-head";
import { findStory } from "@/db/queries/story/find-story";
import { findVersion, listVersions } from "@/db/queries/story/list-versions";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("stories.versions"))("title") };
}

/** Any two frozen versions of a story, the changes between them marked. */
export default async function VersionsPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const query = await searchParams;
  const file = await findStory(actor, id);
  if (!file) notFound();
  const t = await getTranslations("stories");
  const versions = await listVersions(actor, id);
  const to = Number(query.to) || versions[0]?.number || 0;
  const from = query.from === undefined ? to - 1 : Number(query.from) || 0;
  const [newer, older] = await Promise.all([
    findVersion(actor, id, to),
    findVersion(actor, id, from),
  ]);
  const choice = (name: "from" | "to", value: number) => (
    <label>
      {t(`versions.${name}`)}{" "}
      <select name={name} defaultValue={value}>
        {versions.map((version) => (
          <option key={version.number} value={version.number}>
            {t("versions.number", { number: version.number })} ·{" "}
            {t(`versions.reason.${version.reason}`)} · {version.by}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <PageHead
        title={`${t("versions.title")} · ${file.story.headline || t("untitled")}`}
        note={t("versions.note")}
        actions={<a href={`/desk/stories/${id}`}>{t("versions.back")}</a>}
      />
      {versions.length === 0 && <p>{t("versions.none")}</p>}
      {versions.length > 1 && (
        <form className={classes.facts}>
          {choice("from", from)}
          {choice("to", to)}
          <button type="submit">{t("versions.compare")}</button>
        </form>
      )}
      {newer && older && newer.contentHash === older.contentHash && <p>{t("versions.same")}</p>}
      {newer && (
        <>
          <p className={classes.facts}>
            {t("versions.hash", { hash: newer.contentHash.slice(0, 16) })}
          </p>
          <MarkedStory content={newer.content} before={older?.content ?? null} />
        </>
      )}
    </>
  );
}
