import { type Html, html } from "@/core/blocks/html";
import { address } from "@/core/site/address";
import { saysSeries } from "@/core/site/says-series";
import type { SiteStory, Teaser } from "@/core/site/site";
import { formatInstant, newspaperDate } from "@/core/text/newspaper-date";
import { seriesPart } from "@/core/text/series-part";
import { byline } from "./byline";
import { placeOfStory } from "./paper/paper-view";
import type { Press } from "./press";
import { storyTools } from "./story-tools";
import { inOneLine, isChinese, pageLabel, say, sectionName, wordsFor } from "./words";

/** What stands above the text: where it was printed, column, kicker, headline, deck, names, what was put right. */
export function storyHead(press: Press, story: SiteStory, isPrinted: boolean): Html {
  const { content, language } = story;
  const by = byline(press, content.credits, language);
  const label = seriesLabel(story);
  const deck = saysSeries(content.deck, content.series) ? "" : content.deck;
  return html`<header><p class="where">${section(press, story)}<span class="meta">${where(press, story)}${isPrinted && onPage(press, story)}</span></p>${content.column && html`<p class="column">${content.column}</p>`}${content.kicker && html`<p class="kicker">${content.kicker}</p>`}<h1>${story.headline}</h1>${deck && html`<p class="deck">${deck}</p>`}${label && content.series && html`<p class="deck series"><a href="${press.href(address.series(content.series.name))}">${label}</a></p>`}<div class="under">${by && html`<p class="byline">${by}</p>`}${storyTools(press, story)}</div>${corrections(press, story)}</header>`;
}

/** The deck's own wording where it names the series, else 之三 behind the name. */
function seriesLabel({ content, language }: SiteStory): string {
  const { deck, series } = content;
  if (!series || series.name === "") return "";
  if (saysSeries(deck, series)) return deck;
  return seriesPart(series, language);
}

function section(press: Press, { sectionId }: Teaser): Html | null {
  const found = press.site.sections.find((s) => s.id === sectionId);
  if (!found) return null;
  return html`<a href="${press.href(address.section(found.slug))}" lang="${press.site.language}">${sectionName(press.site.language, found)}</a>`;
}

function where(press: Press, { place, firstPublishedAt, language }: Teaser): Html {
  if (press.draft) return html`${press.draft.line}`;
  const { timeZone } = press.site;
  const words = wordsFor(language);
  if (!place) {
    const time = formatInstant(firstPublishedAt, timeZone, language, "datetime");
    return html`<time datetime="${new Date(firstPublishedAt).toISOString()}">${say(words.published, { time })}</time>`;
  }
  const isHere = isChinese(language) === isChinese(press.site.language);
  const rest = inOneLine(language, [
    place.edition,
    [pageLabel(language, place.pageNumber), isHere ? place.pageName : ""].join(" ").trim(),
  ]);
  const day = html`<time datetime="${place.date}">${newspaperDate(place.date, language)}</time>`;
  return html`<a href="${press.href(address.page(place, place.pageNumber))}">${day}${isChinese(language) ? " " : ", "}${rest}</a>`;
}

/** The page as it was printed, with the place of this story lit. */
function onPage({ words, href, site }: Press, { place, storyId }: Teaser): Html | null {
  if (!place) return null;
  const to = href(address.page(place, place.pageNumber));
  return html` <a class="onprint" href="${to}#${placeOfStory(storyId)}" lang="${site.language}">${words.seeOnPage}</a>`;
}

function corrections(press: Press, { corrections: told, language }: SiteStory): Html | null {
  if (told.length === 0) return null;
  const words = wordsFor(language);
  const day = (at: number | null) =>
    at === null
      ? null
      : html` <time>${formatInstant(at, press.site.timeZone, language, "date")}</time>`;
  return html`<aside class="notice" aria-label="${words.correction}">${told.map(({ text, at }) => html`<p><b>${words.correction}</b>${day(at)}</p><p>${text}</p>`)}</aside>`;
}
