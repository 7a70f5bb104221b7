import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FreeDay } from "@/core/issue/free-day";
import { monthGrid } from "@/core/site/month-grid";
import { monthBeside } from "@/core/text/month-beside";
import { newspaperDate, weekdayName } from "@/core/text/newspaper-date";
import { weekdayOf } from "@/core/text/zoned-time";
import classes from "./issue-calendar.module.css";
import type { IssueListLine } from "./issue-list";
import { IssueStateMark } from "./issue-state-mark";

/** A month of the paper: each issue on its day, with its state; days without one offer to make it. */
export function IssueCalendar({
  month,
  today,
  issues,
  freeDays,
  mayCreate,
}: {
  month: string;
  today: string;
  issues: readonly IssueListLine[];
  freeDays: readonly FreeDay[];
  mayCreate: boolean;
}) {
  const t = useTranslations("issues.calendar");
  const locale = useLocale();
  const free = new Map(freeDays.map(({ date, name }) => [date, name]));
  const [year = "", number = ""] = month.split("-");
  const name = t("month", { year, month: Number(number) });
  const ofDay = Map.groupBy(issues, (issue) => issue.date);
  const weeks = monthGrid(month);
  // The second week of any month is whole, so it knows the seven names.
  const weekdays = weeks[1] ?? [];
  return (
    <section aria-labelledby="month-name">
      <header className={classes.head}>
        <MonthLink to={monthBeside(month, -1)} label={t("before")}>
          <IconChevronLeft size={16} aria-hidden />
        </MonthLink>
        <h2 id="month-name" className={classes.name}>
          {name}
        </h2>
        <MonthLink to={monthBeside(month, 1)} label={t("after")}>
          <IconChevronRight size={16} aria-hidden />
        </MonthLink>
        {month !== today.slice(0, 7) && (
          <Link prefetch={false} href="/desk/issues" className={classes.thisMonth}>
            {t("thisMonth")}
          </Link>
        )}
      </header>
      <table className={classes.month}>
        <caption className={classes.hidden}>{name}</caption>
        <thead>
          <tr>
            {weekdays.map((day) => (
              <th key={day} scope="col">
                {day && (
                  <abbr title={weekdayName(day, locale)}>{t(`weekday.${weekdayOf(day)}`)}</abbr>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) => (
            <tr key={index}>
              {week.map((day, at) => (
                <td
                  key={day ?? at}
                  data-today={day === today || undefined}
                  data-off={(day && free.has(day)) || undefined}
                >
                  {day && (
                    <Day
                      day={day}
                      issues={ofDay.get(day) ?? []}
                      free={free.get(day)}
                      mayCreate={mayCreate}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MonthLink({ to, label, children }: { to: string; label: string; children: ReactNode }) {
  return (
    <Link
      prefetch={false}
      href={`/desk/issues?month=${to}`}
      aria-label={label}
      className={classes.turn}
    >
      {children}
    </Link>
  );
}

/** One day: its issues, or the offer to make one. */
function Day({
  day,
  issues,
  free,
  mayCreate,
}: {
  day: string;
  issues: readonly IssueListLine[];
  /** Why no paper appears on it; undefined when one does. */
  free: string | undefined;
  mayCreate: boolean;
}) {
  const t = useTranslations("issues.calendar");
  const locale = useLocale();
  const number = Number(day.slice(8));
  const off = free !== undefined && <span className={classes.off}>{t("off", { name: free })}</span>;
  if (issues.length === 0)
    return mayCreate ? (
      <Link
        prefetch={false}
        href={`/desk/issues?month=${day.slice(0, 7)}&date=${day}#new-issue`}
        className={classes.free}
      >
        <span className={classes.hidden}>{t("make", { date: newspaperDate(day, locale) })}</span>
        <span aria-hidden>{number}</span>
        {off}
      </Link>
    ) : (
      <span className={classes.number}>
        {number}
        {off}
      </span>
    );
  return (
    <>
      <span className={classes.number} aria-hidden>
        {number}
      </span>
      {off}
      {issues.map((issue) => (
        <Link
          prefetch={false}
          key={issue.id}
          href={`/desk/issues/${issue.id}`}
          className={classes.issue}
        >
          <span className={classes.hidden}>{t("day", { date: newspaperDate(day, locale) })}</span>
          <IssueStateMark state={issue.state} />
          <span className={classes.size}>
            {issue.edition || t("size", { pages: issue.pages, stories: issue.stories })}
          </span>
        </Link>
      ))}
    </>
  );
}
