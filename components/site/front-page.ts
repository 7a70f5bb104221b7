import { type Html, html } from "@/core/blocks/html";
import { address } from "@/core/site/address";
import type { SiteSection, Teaser } from "@/core/site/site";
import { frame } from "./frame";
import { photo } from "./photo";
import type { Press } from "./press";
import { storyLink, summary } from "./teaser";
import { pageLabel, say, sectionName } from "./words";

const seconds = 3;
const inBlock = 6;

export interface FrontPage {
  /** Those of the newest issue, in order. */
  readonly stories: readonly Teaser[];
  /** Those no issue has printed yet. */
  readonly web: readonly Teaser[];
  /** Whether the newest issue can be seen as it was printed. */
  readonly isPrinted: boolean;
}

/** The front page: a lead, seconds, today's pages, then sections in columns. Sizes follow the editors' order. */
export function frontPage(press: Press, { stories, web, isPrinted }: FrontPage): string {
  const opening = chooseOpening(stories);
  const shown = new Set<Teaser>(opening && [opening.lead, ...opening.pictured, ...opening.seconds]);
  const blocks = press.site.sections.map((section) =>
    block(
      press,
      section,
      stories.filter((s) => s.sectionId === section.id && !shown.has(s)),
    ),
  );
  const columns = html`<div class="blocks">${onTheWeb(press, web)}${blocks}</div>`;
  const body = opening
    ? html`${openingOf(press, opening)}${sheets(press, stories, isPrinted)}${columns}`
    : html``;
  return frame(press, {
    title: press.site.name,
    style: "front",
    body: opening ? body : html`${unopened(press)}${web.length > 0 && columns}`,
  });
}

interface Opening {
  readonly lead: Teaser;
  /** A lead without a picture leaves room for the first story that has one. */
  readonly pictured: readonly Teaser[];
  readonly seconds: readonly Teaser[];
}

function chooseOpening([lead, ...rest]: readonly Teaser[]): Opening | null {
  if (!lead) return null;
  const pictured = lead.picture ? [] : rest.filter((s) => s.picture).slice(0, 1);
  const others = rest.filter((s) => !pictured.includes(s) && s.kind !== "notice");
  return { lead, pictured, seconds: others.slice(0, seconds) };
}

function openingOf(press: Press, { lead, pictured, seconds }: Opening): Html {
  const second = (t: Teaser) =>
    html`<section class="second">${kicker(t)}<h2>${storyLink(press, t)}</h2>${summary(t)}</section>`;
  return html`<div class="opening"><div class="first"><section class="lead">${kicker(lead)}<h2>${storyLink(press, lead)}</h2>${lead.deck && html`<p class="deck" lang="${lead.language}">${lead.deck}</p>`}${photo(press, lead, leadSizes, "first")}${summary(lead)}</section>${pictured.map((t) => html`<section class="pictured">${photo(press, t, leadSizes, "first")}<h2>${storyLink(press, t)}</h2>${t.deck && html`<p class="deck" lang="${t.language}">${t.deck}</p>`}</section>`)}</div><div class="seconds">${seconds.map(second)}</div></div>`;
}

const leadSizes = "(min-width:76em) 46rem, (min-width:50em) 60vw, 100vw";

const kicker = ({ kicker, language }: Teaser): Html | null =>
  kicker === "" ? null : html`<p class="kicker" lang="${language}">${kicker}</p>`;

/** Today's pages as small sheets: one click to each. */
function sheets(
  { site, latest, words, href }: Press,
  stories: readonly Teaser[],
  isPrinted: boolean,
): Html | null {
  if (!latest) return null;
  const [first] = latest.pages;
  const languages = new Map(stories.map((s) => [s.storyId, s.language]));
  const pages = latest.pages.map((page) => {
    const titles = page.stories
      .filter((s) => s.headline !== "" && languages.has(s.storyId))
      .slice(0, 6);
    return html`<li><a class="sheet" href="${href(address.page(latest, page.number))}"><b><span>${pageLabel(site.language, page.number)}</span> <span>${page.name}</span></b>${titles.map((s, i) => html`<span class="t${i === 0 && " big"}" lang="${languages.get(s.storyId)}">${s.headline}</span>`)}</a></li>`;
  });
  return html`<section class="papers"><h2><a href="${href(address.issue(latest))}">${words.today}</a>${isPrinted && first && html` <a class="more" href="${href(address.page(latest, first.number))}">${words.seeOnPage}</a>`}</h2><ul class="sheets">${pages}</ul></section>`;
}

function block(press: Press, section: SiteSection, stories: readonly Teaser[]): Html | null {
  const [first, ...others] = stories;
  if (!first) return null;
  return html`<section class="block"><h2><a href="${press.href(address.section(section.slug))}">${sectionName(press.site.language, section)}</a></h2><div class="first">${photo(press, first, "24rem")}<h3>${storyLink(press, first)}</h3>${summary(first)}</div>${others.length > 0 && html`<ul>${others.slice(0, inBlock - 1).map((t) => html`<li><h3>${storyLink(press, t)}</h3></li>`)}</ul>`}</section>`;
}

function onTheWeb(press: Press, web: readonly Teaser[]): Html | null {
  if (web.length === 0) return null;
  return html`<section class="block"><h2>${press.words.latest}</h2><ul>${web.map((t) => html`<li><h3>${storyLink(press, t)}</h3></li>`)}</ul></section>`;
}

/** Before the first issue: what the paper is and that it is coming. */
function unopened({ site, words }: Press): Html {
  return html`<section class="unopened"><h2>${words.notOpenTitle}</h2><p>${say(words.notOpenText, { name: site.name })}</p></section>`;
}
