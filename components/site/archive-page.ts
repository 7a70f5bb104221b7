import { type Html, html, raw } from "@/core/blocks/html";
import { address } from "@/core/site/address";
import type { IssueDay } from "@/core/site/site";
import { calendar, monthLeaf, monthName } from "./calendar";
import { frame } from "./frame";
import type { Press } from "./press";
import { turn } from "./turn";
import { say } from "./words";

export interface ArchivePage {
  /** YYYY-MM; null while no issue is out. */
  readonly month: string | null;
  /** The issues of the month, oldest first. */
  readonly days: readonly IssueDay[];
  /** Every month that has issues, oldest first. */
  readonly months: readonly { readonly month: string; readonly issues: number }[];
}

/** 往期回顾: one month as a calendar whose days with a paper are links, and the other months. */
export function archivePage(press: Press, { month, days, months }: ArchivePage): string {
  const { words } = press;
  const at = months.findIndex((m) => m.month === month);
  const matter =
    month === null
      ? html`<p class="empty">${words.emptyFront}</p>`
      : html`<p class="meta">${words.archiveHint}</p>${calendar(press, month, days)}${turn(press, monthLeaf(press, months[at - 1]?.month, words.previousMonth), monthLeaf(press, months[at + 1]?.month, words.nextMonth))}${otherMonths(press, month, months)}`;
  const title =
    month === null ? words.archiveTitle : `${words.archiveTitle} ${monthName(press, month)}`;
  return frame(press, {
    title,
    style: "list",
    body: html`<div class="list calendar"><div class="head"><h1>${words.archiveTitle}</h1></div>${matter}</div>`,
  });
}

/** All months, the newest year first. */
function otherMonths(press: Press, current: string, months: ArchivePage["months"]): Html | null {
  if (months.length < 2) return null;
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))].reverse();
  const ofYear = (year: string) =>
    months
      .filter(({ month }) => month.startsWith(year))
      .map(
        ({ month, issues }) =>
          html`<li><a href="${press.href(address.month(month))}"${month === current && raw(' aria-current="page"')}>${monthName(press, month)}</a> <small>${say(press.words.issuesInMonth, { n: issues })}</small></li>`,
      );
  return html`<section class="all-months"><h2>${press.words.allMonths}</h2>${years.map((year) => html`<ul class="months">${ofYear(year)}</ul>`)}</section>`;
}
