import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { FollowIssues } from "@/components/page/follow-issues";
import { IssueCalendar } from "@/components/page/issue-calendar";
import { IssueList } from "@/components/page/issue-list";
import { NewIssueForm } from "@/components/page/new-issue-form";
import { PageHead } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import { proposeNumbers } from "@/core/issue/propose-numbers";
import type { Actor } from "@/core/people/actor";
import { canHouse } from "@/core/people/can";
import { addDays, dateInZone, isIsoDate } from "@/core/text/zoned-time";
import { listIssueMonthsOfDesk, listIssuesOfMonth } from "@/db/queries/issue/list-issues";
import { findIssuesAround } from "@/db/queries/issue/write-issue";
import { readIssuesPulse } from "@/db/queries/live/read-issues-pulse";
import { findPublication } from "@/db/queries/publication/find-publication";
import { createIssue } from "./actions";

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
    typeof wished === "string" && isIsoDate(wished) ? wished : await nextFreeDay(actor, today);
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
      <IssueCalendar month={month} today={today} issues={issues} mayCreate={mayCreate} />
      {mayCreate && (
        <NewIssueForm
          key={typeof wished === "string" ? wished : "next"}
          createIssue={createIssue}
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

/** The first day after today that has no issue yet, as far as the month of tomorrow tells. */
async function nextFreeDay(actor: Actor, today: string): Promise<string> {
  let day = addDays(today, 1);
  const taken = new Set((await listIssuesOfMonth(actor, day.slice(0, 7))).map(({ date }) => date));
  while (taken.has(day)) day = addDays(day, 1);
  return day;
}
