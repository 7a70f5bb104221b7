import { type Html, html, raw } from "@/core/blocks/html";
import { address } from "@/core/site/address";
import type { SiteIssue } from "@/core/site/site";
import { lunarDate, newspaperDay } from "@/core/text/newspaper-date";
import type { Press } from "./press";
import type { Sheet } from "./sheet";
import { inOneLine, isChinese, say, sectionName } from "./words";

/** The head of every page: ways in, nameplate, the line under it, sections. */
export function masthead(press: Press, sheet: Sheet): Html {
  const { site, href } = press;
  const name = html`<a class="title" href="${href("/")}">${site.name}</a>`;
  const isFront = sheet.style === "front";
  const issue = sheet.issue ?? press.latest;
  return html`<header class="wrap">${top(press)}<div class="name">${isFront ? html`<h1>${name}</h1>` : name}${isFront && site.motto && html`<p class="motto">${site.motto}</p>`}</div>${issue && html`<p class="folio">${folio(press, issue).map((part, i) => html`${i > 0 && raw('<i aria-hidden="true"> · </i>')}<span>${part}</span>`)}</p>`}${sections(press)}</header>`;
}

function top(press: Press): Html {
  const { words, latest, href, path, isCopy } = press;
  const link = (to: string, label: string, kind = "") =>
    html`<a${kind && html` class="${kind}"`} href="${href(to)}"${path === to && raw(' aria-current="page"')}>${label}</a>`;
  const hasForm = !isCopy && path !== address.search;
  return html`<div class="top"><nav aria-label="${words.paper}">${latest && link(address.issue(latest), words.today)}${link(address.archive, words.archive)}${!isCopy && link(address.search, words.search, hasForm ? "find" : "")}</nav>${hasForm && html`<form role="search" action="${address.search}"><input type="search" name="q" aria-label="${words.searchHint}" placeholder="${words.searchHint}"><button>${words.search}</button></form>`}<div class="tools"><button type="button" class="theme" data-auto="${words.themeAuto}" data-light="${words.themeLight}" data-dark="${words.themeDark}"><i aria-hidden="true"></i><span class="vh">${words.theme}${words.colon}</span><span class="now">${words.themeAuto}</span></button></div></div>`;
}

/** 2026年11月24日 星期二 农历十月十六 · 总第18234期 · 今日4版 */
function folio(press: Press, issue: SiteIssue): readonly string[] {
  const { language } = press.site;
  const isToday = issue.issueId === press.latest?.issueId;
  const day = newspaperDay(issue.date, language);
  return [
    inOneLine(language, isChinese(language) ? [day, lunarDate(issue.date)] : [day]),
    issue.edition,
    say(press.words.runningNumber, { n: issue.runningNumber }),
    say(isToday ? press.words.todayPages : press.words.issuePages, { n: issue.pages.length }),
  ].filter((part) => part !== "");
}

function sections({ site, words, href, path }: Press): Html | null {
  if (site.sections.length === 0) return null;
  const items = site.sections.map((section) => {
    const to = address.section(section.slug);
    return html`<li><a href="${href(to)}"${path === to && raw(' aria-current="page"')}>${sectionName(site.language, section)}</a></li>`;
  });
  return html`<nav class="nav" aria-label="${words.sections}"><ul>${items}</ul></nav>`;
}
