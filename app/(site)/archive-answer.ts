import { archivePage } from "@/components/site/archive-page";
import { daysOfMonth } from "@/components/site/calendar";
import type { Press } from "@/components/site/press";
import { listIssueDays } from "@/db/queries/public/list-issue-days";
import { listIssueMonths } from "@/db/queries/public/list-issue-months";
import { type Answer, page } from "./answer";

/** A month (YYYY-MM) of the archive, the newest unless named; null for a month without issues. */
export async function archiveAnswer(press: Press, name?: string): Promise<Answer | null> {
  const months = await listIssueMonths(press.site.publicationId);
  const month = months.find((m) => m.month === name)?.month ?? null;
  if (name !== undefined && month === null) return null;
  const shown = month ?? months.at(-1)?.month ?? null;
  const days = shown ? await daysOf(press, shown) : [];
  return page(archivePage(press, { month: shown, days, months }));
}

/** The days of a month alone; null for a month without issues. */
export async function daysAnswer(press: Press, month: string): Promise<Answer | null> {
  const months = await listIssueMonths(press.site.publicationId);
  if (!months.some((m) => m.month === month)) return null;
  return page(daysOfMonth(press, { month, days: await daysOf(press, month), months }));
}

const daysOf = ({ site }: Press, month: string) =>
  listIssueDays(site.publicationId, { from: `${month}-01`, to: `${month}-32` });
