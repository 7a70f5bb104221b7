import { useLocale, useTranslations } from "next-intl";
import { clockUserId } from "@/core/people/actor";
import { formatInstant } from "@/core/text/newspaper-date";
import classes from "./board.module.css";

export interface IssueAct {
  readonly seq: number;
  readonly at: number;
  readonly actorId: string;
  readonly by: string;
  readonly verb: string;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

/** Who did what to the issue, newest first. */
export function IssueHistory({ acts, timeZone }: { acts: readonly IssueAct[]; timeZone: string }) {
  const t = useTranslations("issues.history");
  const locale = useLocale();
  return (
    <details className={classes.history}>
      <summary>
        <h2 className={classes.poolTitle}>{t("title", { count: acts.length })}</h2>
      </summary>
      <ol className={classes.acts}>
        {acts.map((act) => (
          <li key={act.seq}>
            <time dateTime={new Date(act.at).toISOString()}>
              {formatInstant(act.at, timeZone, locale, "short")}
            </time>{" "}
            {act.actorId === clockUserId ? t("clock") : act.by}{" "}
            {t.has(`did.${act.verb}`) ? t(`did.${act.verb}`, wordsOf(act.detail)) : t("did.other")}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Facts of the act for its sentence; those it does not name stay unused, those it lacks are empty. */
function wordsOf(detail: IssueAct["detail"]): Record<string, string | number> {
  const known = Object.entries(detail).map(([key, value]) => [key, value === null ? "" : value]);
  return {
    headline: "",
    page: 0,
    from: 0,
    round: 1,
    corrections: 0,
    reason: "",
    notice: "",
    name: "",
    stories: 0,
    order: "",
    note: "",
    toDate: "",
    to: 0,
    back: "false",
    ...Object.fromEntries(known),
  };
}
