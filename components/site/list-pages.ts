import { type Html, html } from "@/core/blocks/html";
import { address, twoDigits } from "@/core/site/address";
import type { SiteIssue, Teaser } from "@/core/site/site";
import { newspaperDate } from "@/core/text/newspaper-date";
import { frame } from "./frame";
import { photo } from "./photo";
import type { Press } from "./press";
import { say } from "./words";

const link = (press: Press, t: Teaser): Html =>
  html`<a href="${press.href(address.story(t.slug))}" lang="${t.language}">${t.headline}</a>`;

/** The front page: a lead, seconds, today's pages, then sections in columns. */
export function frontPage(
  press: Press,
  stories: readonly Teaser[],
  web: readonly Teaser[],
): string {
  const [lead, ...rest] = stories;
  // A lead without a picture leaves room for the first story that has one.
  const pictured = lead?.picture ? undefined : rest.find((s) => s.picture);
  const seconds = rest.filter((s) => s !== pictured).slice(0, 3);
  const shown = new Set([lead, pictured, ...seconds]);
  const blocks = press.site.sections.map((section) => {
    const [first, ...others] = stories.filter((s) => s.sectionId === section.id && !shown.has(s));
    if (!first) return null;
    return html`<section class="block"><h2><a href="${press.href(address.section(section.slug))}">${section.name}</a></h2><div class="first">${photo(press, first.picture, "24rem")}<h3>${link(press, first)}</h3><p class="sum">${first.summary}</p></div><ul>${others.slice(0, 5).map((t) => html`<li><h3>${link(press, t)}</h3></li>`)}</ul></section>`;
  });
  const latest =
    web.length > 0 &&
    html`<section class="block"><h2>${press.words.latest}</h2><ul>${web.map((t) => html`<li><h3>${link(press, t)}</h3></li>`)}</ul></section>`;
  const body = lead
    ? html`<div class="opening"><section class="lead">${lead.kicker && html`<p class="kicker">${lead.kicker}</p>`}<h2>${link(press, lead)}</h2>${lead.deck && html`<p class="deck">${lead.deck}</p>`}${photo(press, lead.picture, "48rem", true)}<p class="sum">${lead.summary}</p>${pictured && html`<figure>${photo(press, pictured.picture, "48rem", true)}<figcaption>${link(press, pictured)}</figcaption></figure>`}</section><div class="seconds">${seconds.map((t) => html`<section class="second"><h2>${link(press, t)}</h2><p class="sum">${t.summary}</p></section>`)}</div></div>${sheets(press)}<div class="blocks">${latest}${blocks}</div>`
    : html`<div class="blocks">${latest}</div>${web.length === 0 && html`<p class="empty">${press.words.emptyFront}</p>`}`;
  return frame(press, { title: press.site.name, style: "front", body });
}

function sheets({ latest, words, href }: Press): Html | null {
  if (!latest) return null;
  const pages = latest.pages.map(
    (page) =>
      html`<a class="sheet" href="${href(address.page(latest, page.number))}"><b>${say(words.page, { n: twoDigits(page.number) })} ${page.name}</b>${page.stories
        .filter((s) => s.headline)
        .slice(0, 6)
        .map((s, i) => html`<span${i === 0 && html` class="big"`}>${s.headline}</span>`)}</a>`,
  );
  return html`<section class="papers"><h2><a href="${href(address.issue(latest))}">${words.today}</a></h2><div class="sheets">${pages}</div></section>`;
}

/** An issue, or one page of it, its stories in order. */
export function issuePage(
  press: Press,
  issue: SiteIssue,
  stories: readonly Teaser[],
  only?: number,
): string {
  const bySlug = new Map(stories.map((s) => [s.storyId, s]));
  const pages = issue.pages.filter((page) => only === undefined || page.number === only);
  const date = newspaperDate(issue.date, press.site.language);
  const leaves = pages.map(
    (page) =>
      html`<section class="leaf"><h2><a href="${press.href(address.page(issue, page.number))}">${say(press.words.page, { n: twoDigits(page.number) })} ${page.name}</a>${page.editor && html`<small>${say(press.words.pageEditor, { name: page.editor })}</small>`}</h2>${page.banner && html`<p class="banner">${page.banner}</p>`}<ul>${page.stories.map(
        (printed) => {
          const story = bySlug.get(printed.storyId);
          if (!story) return html`<li>${press.words.withdrawnLine}</li>`;
          return html`<li class="r-${printed.role}">${printed.kicker && html`<p class="kicker">${printed.kicker}</p>`}<h3><a href="${press.href(address.story(story.slug))}" lang="${story.language}">${printed.headline || story.headline}</a></h3>${printed.deck && html`<p class="deck">${printed.deck}</p>`}</li>`;
        },
      )}</ul></section>`,
  );
  const title = `${say(press.words.paperOf, { date })}${issue.edition && ` ${issue.edition}`}`;
  return frame(press, {
    title,
    style: "list",
    body: html`<div class="issue"><div class="head"><h1>${title}</h1></div><div class="pages">${leaves}</div></div>`,
  });
}

export interface ListPage {
  readonly title: string;
  readonly stories: readonly Teaser[];
  readonly page: number;
  readonly pages: number;
  pathOf(page: number): string;
}

export function listPage(press: Press, list: ListPage): string {
  const items = list.stories.map(
    (t) =>
      html`<article class="item"><h2>${link(press, t)}</h2><p class="sum">${t.summary}</p><p class="meta">${t.place && newspaperDate(t.place.date, press.site.language)}</p></article>`,
  );
  const pager = html`<nav class="pager" aria-label="${press.words.paging}">${list.page > 1 && html`<a rel="prev" href="${press.href(list.pathOf(list.page - 1))}">${press.words.newer}</a>`}${list.page < list.pages && html`<a rel="next" href="${press.href(list.pathOf(list.page + 1))}">${press.words.older}</a>`}</nav>`;
  return frame(press, {
    title: list.title,
    style: "list",
    body: html`<div class="list"><div class="head"><h1>${list.title}</h1></div>${items.length > 0 ? items : html`<p class="empty">${press.words.emptyList}</p>`}${list.pages > 1 && pager}</div>`,
  });
}

export function archivePage(
  press: Press,
  days: readonly { readonly date: string; readonly edition: string }[],
): string {
  const items = [...days]
    .reverse()
    .map(
      (day) =>
        html`<li><a href="${press.href(address.issue(day))}">${newspaperDate(day.date, press.site.language)} ${day.edition}</a></li>`,
    );
  return frame(press, {
    title: press.words.archiveTitle,
    style: "list",
    body: html`<div class="list"><div class="head"><h1>${press.words.archiveTitle}</h1></div><ul class="months">${items}</ul></div>`,
  });
}

/** 404, 410: a heading and what to do. */
export function noticePage(press: Press, title: string, text: string): string {
  return frame(press, {
    title,
    style: "list",
    head: html`<meta name="robots" content="noindex">`,
    body: html`<section class="gone"><h1>${title}</h1><p class="text">${text}</p></section>`,
  });
}
