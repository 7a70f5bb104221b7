import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { FollowIssues } from "@/components/page/follow-issues";
import { IssueCalendar } from "@/components/page/issue-calendar";
import { IssueList } from "@/components/page/issue-list";
import { MakeIssues, type Stretch } from "@/components/page/make-issues";
import { NewIssueForm } from "@/components/page/new-issue-form";
import { PageHead } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import { daysToMake } from "@/core/issue/days-to-make";
import { proposeNumbers } from "@/core/issue/propose-numbers";
import type { Actor } from "@/core/people/actor";
import { canHouse } from "@/core/people/can";
import { monthBeside } from "@/core/text/month-beside";
import { addDays, dateInZone, isIsoDate } from "@/core/text/zoned-time";
import { listIssueDates } from "@/db/queries/issue/list-issue-dates";
import {
  type IssueLine,
  listIssueMonthsOfDesk,
  listIssuesOfMonth,
} from "@/db/queries/issue/list-issues";
import { findIssuesAround } from "@/db/queries/issue/write-issue";
import { readIssuesPulse } from "@/db/queries/live/read-issues-pulse";
import { findPublication, type PublicationRow } from "@/db/queries/publication/find-publication";
import { createIssue, makeIssues, unmakeIssues } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("issues"))("list.title") };
}

type Params = Promise<Record<string, string | string[] | undefined>>;

/** The issues of a month; the month stands in the address, and the day that a new one is made for. */
export default async function IssuesPage({ searchParams }: { searchParams: Params }) {
  const actor = await requireActor();
  const publication = await findPublication(actor.publicationId);
  if (!publication) notFound();
  const t = await getTranslations("issues");
  // Before the issues themselves: what changes in between is looked at once more.
  const { issues: mark } = await readIssuesPulse(publication.id);
  const today = dateInZone(Date.now(), publication.timeZone);
  const { month: asked, date: wished } = await searchParams;
  const month = typeof asked === "string" && isIsoDate(`${asked}-01`) ? asked : today.slice(0, 7);
  const date =
    typeof wished === "string" && isIsoDate(wished) ? wished : await nextDay(publication, today);
  const around = await findIssuesAround(publication.id, date);
  const issues = await listIssuesOfMonth(actor, month);
  const mayCreate = canHouse(actor, "create-issue").ok;
  return (
    <>
      <FollowIssues mark={mark} />
      <PageHead
        title={t("list.title")}
        actions={
          <TextLink href="/desk/quality" size="sm">
            {(await getTranslations("quality"))("title")}
          </TextLink>
        }
      />
      <IssueCalendar
        month={month}
        today={today}
        issues={issues}
        freeDays={publication.freeDays}
        mayCreate={mayCreate}
      />
      {mayCreate && (
        <MakeIssues
          stretches={await stretchesOf(publication, month, today)}
          makeIssues={makeIssues}
          unmakeIssues={unmakeIssues}
        />
      )}
      {mayCreate && (
        <NewIssueForm
          key={typeof wished === "string" ? wished : "next"}
          createIssue={createIssue}
          models={await listModels(actor, month)}
          date={date}
          {...proposeNumbers(date, around, publication.firstRunningNumber)}
        />
      )}
      <IssueList
        month={month}
        months={await listIssueMonthsOfDesk(actor)}
        issues={issues}
        timeZone={publication.timeZone}
      />
    </>
  );
}

/** What the coming seven days and the month still want. */
async function stretchesOf(
  { id, weekPlan, freeDays }: PublicationRow,
  month: string,
  today: string,
): Promise<readonly Stretch[]> {
  const week = { first: addDays(today, 1), last: addDays(today, 7) };
  const whole = { first: `${month}-01`, last: addDays(`${monthBeside(month, 1)}-01`, -1) };
  return Promise.all(
    (
      [
        ["week", week],
        ["month", whole],
      ] as const
    ).map(async ([kind, days]) => {
      const taken = new Set(await listIssueDates(id, days));
      return { kind, ...days, ...daysToMake(days, today, taken, weekPlan, freeDays) };
    }),
  );
}

/** Issues whose structure a new one can take: those of the month and the one before it, the newest first. */
async function listModels(actor: Actor, month: string): Promise<readonly IssueLine[]> {
  const before = await listIssuesOfMonth(actor, monthBeside(month, -1));
  return [...before, ...(await listIssuesOfMonth(actor, month))].toReversed();
}

/** The first day after today that has no issue yet and is to have one; within a season there always is one. */
async function nextDay({ id, freeDays }: PublicationRow, today: string): Promise<string> {
  const season = { first: addDays(today, 1), last: addDays(today, 120) };
  const taken = new Set([
    ...(await listIssueDates(id, season)),
    ...freeDays.map(({ date }) => date),
  ]);
  let day = season.first;
  while (taken.has(day)) day = addDays(day, 1);
  return day;
}
