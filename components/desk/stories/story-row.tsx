import Link from "next/link";
import { useTranslations } from "next-intl";
import { Ago } from "@/components/ui/ago";
import { StateMark } from "@/components/ui/state-mark";
import { formatInstant, shortDate } from "@/core/text/newspaper-date";
import type { StageName } from "./story-list";
import classes from "./story-list.module.css";
import type { StoryRowLine } from "./story-row-line";

interface RowProps {
  readonly line: StoryRowLine;
  readonly stages: readonly StageName[];
  readonly timeZone: string;
  readonly locale: string;
  readonly now: number;
}

/** One story of the list; the headline is the link, the whole line shows it. */
export function StoryRow({ line, stages, timeZone, locale, now }: RowProps) {
  const t = useTranslations("stories");
  const stage = stages[line.stage - 1];
  return (
    <li className={classes.row}>
      <label className={classes.pick}>
        <input
          type="checkbox"
          value={line.id}
          data-pick
          aria-label={t("bulk.pick", { headline: line.headline || line.kicker || t("untitled") })}
        />
      </label>
      <span className={classes.state}>
        <StateMark
          state={line.state}
          stage={locale === "en" ? stage?.nameEn : stage?.name}
          placed={line.placement !== null}
        />
      </span>
      <span className={classes.head}>
        <Link
          href={`/desk/stories/${line.id}`}
          prefetch={false}
          data-row
          className={classes.headline}
        >
          {line.headline || line.kicker || t("untitled")}
        </Link>
        <Notes line={line} timeZone={timeZone} locale={locale} />
        {line.snippet && (
          <span className={classes.snippet}>
            {line.snippet.map((part, index) =>
              part.hit ? <mark key={index}>{part.text}</mark> : part.text,
            )}
          </span>
        )}
      </span>
      <span className={classes.kind}>{t(`kind.${line.kind}`)}</span>
      <span className={classes.section}>
        {locale === "en" ? line.sectionNameEn || line.sectionName : line.sectionName}
      </span>
      <span className={classes.author}>{line.authorName}</span>
      <Words {...line} />
      <span className={classes.place}>
        {line.placement &&
          t("place", {
            date: shortDate(line.placement.date, locale),
            page: line.placement.page,
          })}
      </span>
      <span className={classes.updated}>
        <Ago at={line.updatedAt} now={now} timeZone={timeZone} />
      </span>
    </li>
  );
}

/** 字数 against what was asked for; too many are told in a word and not by colour alone. */
function Words({
  wordCount: count,
  commissionedLength: asked,
}: Pick<StoryRowLine, "wordCount" | "commissionedLength">) {
  const t = useTranslations("stories");
  const isOver = asked !== null && asked > 0 && count > asked;
  return (
    <span className={classes.words} title={t("column.words")} data-over={isOver || undefined}>
      {asked ? t(isOver ? "wordsOver" : "wordsOf", { count, asked }) : t("words", { count })}
    </span>
  );
}

function Notes({ line, timeZone, locale }: Pick<RowProps, "line" | "timeZone" | "locale">) {
  const t = useTranslations("stories");
  const notes = [
    line.openChecks > 0 && t("checks", { count: line.openChecks }),
    line.openSuggestions > 0 && t("suggestions", { count: line.openSuggestions }),
    line.openComments > 0 && t("comments", { count: line.openComments }),
    line.isPublic && line.state !== "published" && line.state !== "withdrawn" && t("public"),
    line.embargoUntil !== null &&
      t("embargo", { time: formatInstant(line.embargoUntil, timeZone, locale, "short") }),
  ].filter((note) => note !== false);
  return notes.map((note) => (
    <span key={note} className={classes.note}>
      {note}
    </span>
  ));
}
