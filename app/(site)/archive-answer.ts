import { archivePage } from "@/components/site/archive-page";
import type { Press } from "@/components/site/press";
import { listIssueDays } from "@/db/queries/public/list-issue-days";
import { listIssueMonths } from "@/db/queries/public/list-issue-months";
import { type Answer, page } from "./answer";

/** A month (YYYY-MM) of the archive, the newest unless named; null for a month without issues. */
export async function archiveAnswer(press: Press, name?: string): Promise<Answer | null> {
  const id = press.site.publicationId;
  const months = await listIssueMonths(id);
  const month = months.find((m) => m.month === name)?.month ?? null;
  if (name !== undefined && month === null) return null;
  const shown = month ?? months.at(-1)?.month ?? null;
  const days = shown ? await listIssueDays(id, { from: `${shown}-01`, to: `${shown}-32` }) : [];
  return page(archivePage(press, { month: shown, days, months }));
}
