import { type Html, html, raw } from "@/core/blocks/html";
import { address } from "@/core/site/address";
import type { Teaser } from "@/core/site/site";
import { creditsLine } from "@/core/text/credits-line";
import type { Segment } from "@/core/text/search-tokens";
import { frame } from "./frame";
import type { Press } from "./press";
import { dayAndPage } from "./teaser";
import { say, sectionName } from "./words";

/** What a reader asks the archive for. All are empty or null when not asked. */
export interface SearchWish {
  readonly q: string;
  /** YYYY-MM-DD, both days count. */
  readonly from: string;
  readonly to: string;
  /** Slug of the section. */
  readonly section: string;
  /** A whole name of the 署名. */
  readonly author: string;
  /** Where an earlier page of results ended. */
  readonly before: number | null;
}

export interface SearchPage {
  readonly wish: SearchWish;
  readonly hits: readonly {
    readonly story: Teaser;
    readonly headline: readonly Segment[];
    readonly snippet: readonly Segment[];
  }[];
  /** `before` of the next page; null at the end. */
  readonly next: number | null;
}

/** Search and its results; an ordinary form whose address can be kept and sent. */
export function searchPage(press: Press, { wish, hits, next }: SearchPage): string {
  const { words } = press;
  return frame(press, {
    title: wish.q === "" ? words.searchTitle : `${wish.q} - ${words.searchTitle}`,
    style: "list",
    isHidden: true,
    body: html`<div class="list"><div class="head"><h1>${words.searchTitle}</h1></div>${form(press, wish)}${hits.length > 0 ? results(press, { wish, hits, next }) : none(press, wish)}</div>`,
  });
}

function form({ words, site }: Press, wish: SearchWish): Html {
  const option = (slug: string, name: string) =>
    html`<option value="${slug}"${slug === wish.section && raw(" selected")}>${name}</option>`;
  const day = (name: "from" | "to", label: string) =>
    html`<div><label for="${name}">${label}</label><input id="${name}" type="date" name="${name}" value="${wish[name]}" max="9999-12-31"></div>`;
  return html`<form class="seek" role="search" action="${address.search}"><div class="wide"><label for="q">${words.query}</label><input id="q" type="search" name="q" value="${wish.q}" maxlength="200" aria-describedby="q-hint"><small id="q-hint">${words.queryHint}</small></div>${day("from", words.from)}${day("to", words.to)}<div><label for="section">${words.section}</label><select id="section" name="section">${option("", words.anySection)}${site.sections.map((s) => option(s.slug, sectionName(site.language, s)))}</select></div><div><label for="author">${words.authorName}</label><input id="author" name="author" value="${wish.author}" maxlength="80" placeholder="${words.authorHint}"></div><div class="wide acts"><button>${words.searchButton}</button>${isNarrowed(wish) && html`<a href="${pathOf({ ...nothing, q: wish.q })}">${words.searchAnywhere}</a>`}</div></form>`;
}

function results(press: Press, { wish, hits, next }: SearchPage): Html {
  const { words, href } = press;
  const marked = (parts: readonly Segment[]) =>
    parts.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text));
  const items = hits.map(({ story, headline, snippet }) => {
    const title = headline.length > 0 ? marked(headline) : story.headline;
    const meta = [creditsLine(story.credits, story.language), dayAndPage(press, story)];
    return html`<article class="item" lang="${story.language}"><h3><a href="${href(address.story(story.slug))}">${title}</a></h3><p class="sum">${marked(snippet)}</p><p class="meta">${meta.filter((part) => part !== "").map((part) => html`<span>${part}</span>`)}</p></article>`;
  });
  const pager = html`<nav class="pager turn" aria-label="${words.paging}">${wish.before !== null && html`<a rel="prev" href="${pathOf({ ...wish, before: null })}">${words.searchFirst}</a>`}${next !== null && html`<a rel="next" href="${pathOf({ ...wish, before: next })}">${words.searchMore}</a>`}</nav>`;
  const title = wish.q === "" ? words.searchFiltered : say(words.searchResults, { q: wish.q });
  return html`<section class="results"><h2>${title}</h2>${items}${(wish.before !== null || next !== null) && pager}</section>`;
}

function none({ words }: Press, wish: SearchWish): Html {
  const isAsked = wish.q !== "" || isNarrowed(wish);
  return html`<p class="empty" role="status">${isAsked ? words.searchNone : words.searchStart}</p>`;
}

const nothing: SearchWish = { q: "", from: "", to: "", section: "", author: "", before: null };

const isNarrowed = ({ from, to, section, author }: SearchWish): boolean =>
  [from, to, section, author].some((part) => part !== "");

/** The address that asks for it again. */
function pathOf(wish: SearchWish): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(wish))
    if (value !== "" && value !== null) asked.set(name, String(value));
  return `${address.search}?${asked}`;
}
