import { type Html, html } from "@/core/blocks/html";
import { address } from "@/core/site/address";
import type { Teaser } from "@/core/site/site";
import { creditsLine } from "@/core/text/credits-line";
import { formatInstant, newspaperDate } from "@/core/text/newspaper-date";
import { photo } from "./photo";
import type { Press } from "./press";
import { inOneLine, pageLabel } from "./words";

export const storyLink = (press: Press, { slug, language, headline }: Teaser): Html =>
  html`<a href="${press.href(address.story(slug))}" lang="${language}">${headline}</a>`;

export const summary = ({ summary, language }: Teaser): Html | null =>
  summary === "" ? null : html`<p class="sum" lang="${language}">${summary}</p>`;

/** 2026年11月24日 第02版, or the moment for what no issue has printed yet. */
export function dayAndPage(press: Press, { place, firstPublishedAt }: Teaser): string {
  const { language, timeZone } = press.site;
  if (!place) return formatInstant(firstPublishedAt, timeZone, language, "datetime");
  const page = pageLabel(language, place.pageNumber);
  return inOneLine(language, [newspaperDate(place.date, language), place.edition, page]);
}

/** A story in a list: kicker, headline, deck or the first lines, who, and where it was printed. */
export function teaser(press: Press, story: Teaser, note = ""): Html {
  const picture = photo(press, story, "12rem");
  const who = creditsLine(story.credits, story.language);
  return html`<article class="item${picture && " with"}"><div>${story.kicker && html`<p class="kicker" lang="${story.language}">${story.kicker}</p>`}<h2>${storyLink(press, story)}</h2>${summary(story)}<p class="meta">${[note, who, dayAndPage(press, story)].filter((part) => part !== "").map((part) => html`<span>${part}</span>`)}</p></div>${picture}</article>`;
}
