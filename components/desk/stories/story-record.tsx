import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatInstant } from "@/core/text/newspaper-date";
import classes from "./review-panel.module.css";
import { type VersionEntry, VersionWords } from "./version-words";

interface HistoryEntry {
  readonly seq: number;
  readonly at: number;
  readonly by: string;
  readonly verb: string;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

/** What happened to a story, newest first: who, what, when. */
export function StoryHistory({
  lines,
  timeZone,
}: {
  lines: readonly HistoryEntry[];
  timeZone: string;
}) {
  const t = useTranslations("history");
  const locale = useLocale();
  const say = (verb: string) => (t.has(`verb.${verb}`) ? t(`verb.${verb}`) : t("verb.other"));
  if (lines.length === 0) return <p className={classes.who}>{t("none")}</p>;
  return (
    <ol className={classes.list}>
      {lines.map((line) => (
        <li key={line.seq} className={classes.item}>
          <div className={classes.who}>
            <strong>{line.by}</strong>
            <span>{say(line.verb)}</span>
            <OtherStory detail={line.detail} />
            {typeof line.detail.version === "number" && (
              <span>{t("version", { number: line.detail.version })}</span>
            )}
            <span>{formatInstant(line.at, timeZone, locale, "short")}</span>
          </div>
          {typeof line.detail.opinion === "string" && line.detail.opinion !== "" && (
            <p className={classes.words}>{t("opinion", { text: line.detail.opinion })}</p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The story that a line is also about, if the reader may know it. */
function OtherStory({ detail }: Pick<HistoryEntry, "detail">) {
  const t = useTranslations("history.way");
  const { way, other, otherStory } = detail;
  if (typeof otherStory !== "string" || (way !== "from" && way !== "into")) return null;
  return (
    <span>
      {t(way)}{" "}
      <Link href={`/desk/stories/${otherStory}`} prefetch={false}>
        {other || t("unnamed")}
      </Link>
    </span>
  );
}

/** The frozen versions, newest first: why, by whom and when. Each compares with the one before it. */
export function VersionList({
  storyId,
  versions,
  timeZone,
}: {
  storyId: string;
  versions: readonly VersionEntry[];
  timeZone: string;
}) {
  const t = useTranslations("stories.versions");
  if (versions.length === 0) return <p className={classes.who}>{t("none")}</p>;
  return (
    <ol className={classes.list}>
      {versions.map((version) => (
        <li key={version.number} className={classes.item}>
          <Link href={`/desk/stories/${storyId}/versions?to=${version.number}`} prefetch={false}>
            {t("number", { number: version.number })}
          </Link>
          <VersionWords version={version} timeZone={timeZone} />
        </li>
      ))}
    </ol>
  );
}
