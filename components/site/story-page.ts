import { type Html, html, raw } from "@/core/blocks/html";
import { renderBody } from "@/core/blocks/render-body";
import { address, twoDigits } from "@/core/site/address";
import type { SiteStory, Teaser } from "@/core/site/site";
import { creditsLine } from "@/core/text/credits-line";
import { formatInstant, newspaperDate } from "@/core/text/newspaper-date";
import { frame } from "./frame";
import { renditionOf, storySizes } from "./photo";
import type { Press } from "./press";
import { say, wordsFor } from "./words";

export interface StoryPage {
  readonly story: SiteStory;
  /** The public stories of its issue in order; empty for web-first. */
  readonly issue: readonly Teaser[];
}

export function storyPage(press: Press, { story, issue }: StoryPage): string {
  const { content } = story;
  const words = wordsFor(story.language);
  const body = renderBody(content.body, {
    lang: story.language,
    picture: (id) => renditionOf(press, id, storySizes),
  });
  const at = issue.findIndex((other) => other.storyId === story.storyId);
  const onPage = issue.filter(
    (o) => o.place?.pageNumber === story.place?.pageNumber && o !== issue[at],
  );
  const series =
    content.series &&
    `${content.series.name}${content.series.ordinal === null ? "" : say(words.part, { n: content.series.ordinal })}`;
  const matter = html`<article class="story${content.kind === "verse" && " poem"}" lang="${story.language}"><header><p class="where">${section(press, story)}<span class="meta">${where(press, story)}</span></p>${content.column && html`<p class="column">${content.column}</p>`}${content.kicker && html`<p class="kicker">${content.kicker}</p>`}<h1>${story.headline}</h1>${content.deck && html`<p class="deck">${content.deck}</p>`}${content.series && html`<p class="meta"><a href="${press.href(address.series(content.series.name))}">${series}</a></p>`}<p class="byline">${creditsLine(content.credits, story.language)}</p></header>${notice(press, story)}${content.salutation && html`<p class="salute">${content.salutation}</p>`}<div class="text">${content.dateline && html`<p>${content.dateline}</p>`}${raw(body)}</div>${content.signature && html`<p class="sign">${content.signature}<br>${content.signDate}</p>`}</article><div class="after">${onPage.length > 0 && html`<section><h2>${press.words.onThisPage}</h2><ul>${onPage.map((o) => html`<li><a href="${press.href(address.story(o.slug))}" lang="${o.language}">${o.headline}</a></li>`)}</ul></section>`}<nav class="turn" aria-label="${press.words.paging}">${turn(press, issue[at - 1], "prev")}${turn(press, at < 0 ? undefined : issue[at + 1], "next")}</nav></div>`;
  return frame(press, {
    title: story.headline,
    description: story.summary,
    style: "story",
    head: linkedData(press, story),
    body: matter,
  });
}

function section(press: Press, story: Teaser): Html {
  const found = press.site.sections.find((s) => s.id === story.sectionId);
  return html`${found && html`<a href="${press.href(address.section(found.slug))}">${found.name}</a>`}`;
}

function where(press: Press, { place, firstPublishedAt, language }: Teaser): Html {
  const { timeZone } = press.site;
  if (!place) return html`${formatInstant(firstPublishedAt, timeZone, language, "datetime")}`;
  const page = say(wordsFor(language).page, { n: twoDigits(place.pageNumber) });
  return html`<a href="${press.href(address.page(place, place.pageNumber))}">${newspaperDate(place.date, language)} ${page}</a>`;
}

function notice(press: Press, story: SiteStory): Html | null {
  if (story.notice === "") return null;
  const day =
    story.noticeAt === null
      ? ""
      : formatInstant(story.noticeAt, press.site.timeZone, story.language, "date");
  return html`<p class="notice"><b>${wordsFor(story.language).correction}</b> ${day} ${story.notice}</p>`;
}

function turn(press: Press, to: Teaser | undefined, rel: "prev" | "next"): Html | null {
  if (!to) return null;
  const label = rel === "prev" ? press.words.previousStory : press.words.nextStory;
  return html`<a rel="${rel}" href="${press.href(address.story(to.slug))}"><small>${label}</small>${to.headline}</a>`;
}

function linkedData(press: Press, story: SiteStory): Html {
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: story.headline,
    inLanguage: story.language,
    datePublished: new Date(story.firstPublishedAt).toISOString(),
    dateModified: new Date(story.updatedAt).toISOString(),
    author: story.credits.map(({ name }) => ({ "@type": "Person", name })),
    publisher: { "@type": "NewsMediaOrganization", name: press.site.name },
    mainEntityOfPage: press.absolute(press.path),
    ...(story.place && {
      printPage: twoDigits(story.place.pageNumber),
      printEdition: story.place.edition || story.place.date,
    }),
  };
  return html`<meta property="og:type" content="article"><script type="application/ld+json">${raw(JSON.stringify(data).replaceAll("<", "\\u003c"))}</script>`;
}
