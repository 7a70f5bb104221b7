import { html } from "@/core/blocks/html";
import type { Segment } from "@/core/text/search-tokens";
import { frame } from "./frame";
import type { Press } from "./press";

export interface SearchPage {
  readonly query: string;
  readonly hits: readonly {
    readonly path: string;
    readonly headline: readonly Segment[];
    readonly snippet: readonly Segment[];
  }[];
  /** Path of the next page; null at the end. */
  readonly more: string | null;
}

export function searchPage(press: Press, { query, hits, more }: SearchPage): string {
  const { words } = press;
  const marked = (parts: readonly Segment[]) =>
    parts.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text));
  const items = hits.map(
    (hit) =>
      html`<article class="item"><h2><a href="${press.href(hit.path)}">${hit.headline.length > 0 ? marked(hit.headline) : words.noHeadline}</a></h2><p class="sum">${marked(hit.snippet)}</p></article>`,
  );
  const none = query === "" ? words.searchStart : words.searchNone;
  return frame(press, {
    title: words.searchTitle,
    style: "list",
    head: html`<meta name="robots" content="noindex">`,
    body: html`<div class="list"><div class="head"><h1>${words.searchTitle}</h1></div><form class="seek" role="search" action="/search"><div class="wide"><label for="q">${words.query}</label><input id="q" type="search" name="q" value="${query}"><small>${words.queryHint}</small></div><button>${words.searchButton}</button></form>${items.length > 0 ? items : html`<p class="empty">${none}</p>`}${more && html`<nav class="pager" aria-label="${words.paging}"><a rel="next" href="${press.href(more)}">${words.searchMore}</a></nav>`}</div>`,
  });
}
