import { type Html, html } from "@/core/blocks/html";
import { address } from "@/core/site/address";
import type { Teaser } from "@/core/site/site";
import { chineseNumber } from "@/core/text/ordinal";
import { frame } from "./frame";
import type { Press } from "./press";
import { teaser } from "./teaser";
import { isChinese, say } from "./words";

export interface ListPage {
  readonly title: string;
  /** What stands over the title: 系列, 署名. */
  readonly over?: string | undefined;
  readonly stories: readonly Teaser[];
  /** On all its pages together. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Parts of a series say which they are. */
  readonly isSeries?: boolean | undefined;
  /** Path of the folder that its own feeds lie in; none unless told. */
  readonly feeds?: string | undefined;
  pathOf(page: number): string;
}

/** The stories of a section, of a name or of a series. */
export function listPage(press: Press, list: ListPage): string {
  const { words, href } = press;
  const { page, pages } = list;
  const pager = html`<nav class="pager turn" aria-label="${words.paging}">${page > 1 && html`<a rel="prev" href="${href(list.pathOf(page - 1))}">${words.newer}</a>`}<span>${say(words.pageOfPages, { n: page, total: pages })}</span>${page < pages && html`<a rel="next" href="${href(list.pathOf(page + 1))}">${words.older}</a>`}</nav>`;
  const items = list.stories.map((t) => teaser(press, t, list.isSeries ? part(press, t) : ""));
  return frame(press, {
    title:
      page > 1 ? `${list.title} ${say(words.pageOfPages, { n: page, total: pages })}` : list.title,
    description: say(words.listOf, { name: list.title, paper: press.site.name }),
    style: "list",
    head: list.feeds === undefined ? null : feedLinks(press, list.title, list.feeds),
    body: html`<div class="list"><div class="head">${list.over && html`<p class="kicker">${list.over}</p>`}<h1>${list.title}</h1>${list.total > 0 && html`<p class="meta">${say(words.stories, { n: list.total })}</p>`}</div>${items.length > 0 ? items : nothing(press)}${pages > 1 && pager}</div>`,
  });
}

function feedLinks({ site, href }: Press, title: string, folder: string): Html {
  const link = (type: string, file: string) =>
    html`<link rel="alternate" type="application/${type}" title="${site.name} · ${title}" href="${href(`${folder}/${file}`)}">`;
  return html`${link("rss+xml", "feed.xml")}${link("atom+xml", "atom.xml")}${link("feed+json", "feed.json")}`;
}

function part({ words, site }: Press, { series }: Teaser): string {
  if (!series || series.ordinal === null) return "";
  const n = isChinese(site.language) ? chineseNumber(series.ordinal) : series.ordinal;
  return say(words.part, { n });
}

function nothing({ words, latest, href }: Press) {
  const today = latest && html` <a href="${href(address.issue(latest))}">${words.today}</a>`;
  return html`<p class="empty">${words.emptyList}${today}</p>`;
}
