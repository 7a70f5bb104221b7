import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { IssueState } from "@/core/issue/issue";
import { formatInstant, newspaperDay } from "@/core/text/newspaper-date";
import classes from "./issue-list.module.css";
import { IssueStateMark } from "./issue-state-mark";

export interface IssueListLine {
  readonly id: string;
  readonly date: string;
  readonly edition: string;
  readonly runningNumber: number;
  readonly state: IssueState;
  readonly releaseAt: number;
  readonly pages: number;
  readonly stories: number;
}

/** The issues of one month, and links to the other months that have any. */
export function IssueList({
  month,
  months,
  issues,
  timeZone,
}: {
  month: string;
  months: readonly string[];
  issues: readonly IssueListLine[];
  timeZone: string;
}) {
  const t = useTranslations("issues");
  const locale = useLocale();
  const known = [...new Set([month, ...months])].sort().reverse();
  return (
    <>
      {known.length > 1 && (
        <nav className={classes.months} aria-label={t("list.months")}>
          {known.map((m) => (
            <Link
              prefetch={false}
              key={m}
              href={`/desk/issues?month=${m}`}
              aria-current={m === month ? "page" : undefined}
            >
              {m}
            </Link>
          ))}
        </nav>
      )}
      {issues.length === 0 ? (
        <p>{t("list.none")}</p>
      ) : (
        <ol className={classes.list}>
          {issues.toReversed().map((issue) => (
            <li key={issue.id} className={classes.line}>
              <Link prefetch={false} href={`/desk/issues/${issue.id}`} className={classes.date}>
                {newspaperDay(issue.date, locale)}
                {issue.edition && ` · ${issue.edition}`}
              </Link>
              <IssueStateMark state={issue.state} />
              <span>{t("list.running", { runningNumber: issue.runningNumber })}</span>
              <span>{t("list.size", { pages: issue.pages, stories: issue.stories })}</span>
              <span>{formatInstant(issue.releaseAt, timeZone, locale, "short")}</span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
