import { type Html, html, raw } from "@/core/blocks/html";
import { address } from "@/core/site/address";
import { monthGrid } from "@/core/site/month-grid";
import type { IssueDay } from "@/core/site/site";
import { weekdayName } from "@/core/text/newspaper-date";
import { issueTitle } from "./issue-page";
import type { Press } from "./press";
import { type Leaf, turn } from "./turn";
import { say } from "./words";

/** The issues of a month, and which months have any; both oldest first. */
export interface ArchiveDays {
  /** YYYY-MM. */
  readonly month: string;
  readonly days: readonly (IssueDay & { readonly pages: readonly number[] })[];
  readonly months: readonly { readonly month: string }[];
}

/** A month as a sheet of days; those with a paper are links. */
export function calendar<Day extends IssueDay>(
  press: Press,
  month: string,
  days: readonly Day[],
  pathOf: (day: Day) => string = address.issue,
): Html {
  const { language } = press.site;
  const weeks = monthGrid(month);
  const names = weeks[1]?.map((date) => (date === null ? "" : weekdayName(date, language))) ?? [];
  const heads = [...press.words.weekdays].map(
    (short, i) => html`<th scope="col"><abbr title="${names[i] ?? short}">${short}</abbr></th>`,
  );
  const cell = (date: string | null) => {
    if (date === null) return html`<td></td>`;
    const issues = days.filter((day) => day.date === date);
    return html`<td>${issues.length > 0 ? issues.map((day) => dayLink(press, day, pathOf(day))) : html`<span>${dayOf(date)}</span>`}</td>`;
  };
  return html`<table class="cal"><caption>${monthName(press, month)}</caption><thead><tr>${heads}</tr></thead><tbody>${weeks.map((week) => html`<tr>${week.map(cell)}</tr>`)}</tbody></table>`;
}

function dayLink(press: Press, day: IssueDay, path: string): Html {
  const isLatest = press.latest && address.issue(press.latest) === address.issue(day);
  return html`<a href="${press.href(path)}" aria-label="${issueTitle(press, day)}"${isLatest && raw(' class="newest"')}>${day.edition === "" ? dayOf(day.date) : day.edition}</a>`;
}

const dayOf = (date: string): number => Number(date.slice(8));

/** 2026年11月 */
export function monthName({ words }: Press, month: string): string {
  const [year = "", number = ""] = month.split("-");
  return say(words.month, { year, month: Number(number) });
}

/** Back or on to another month; null without one. */
export function monthLeaf(press: Press, month: string | undefined, label: string): Leaf | null {
  if (month === undefined) return null;
  return { path: address.month(month), label, title: monthName(press, month) };
}

/** The first page of the day's paper. */
const frontOf = ({ pages: [first], ...day }: ArchiveDays["days"][number]): string =>
  first === undefined ? address.issue(day) : address.page(day, first);

/** The days of one month alone, for a page that opens them as a window: at most a few KB, not for search engines. */
export function daysOfMonth(press: Press, { month, days, months }: ArchiveDays): string {
  const at = months.findIndex((m) => m.month === month);
  const { previousMonth, nextMonth } = press.words;
  const back = monthLeaf(press, months[at - 1]?.month, previousMonth);
  const on = monthLeaf(press, months[at + 1]?.month, nextMonth);
  return html`<!doctype html><meta name="robots" content="noindex">${calendar(press, month, days, frontOf)}${turn(press, back, on)}`
    .markup;
}
