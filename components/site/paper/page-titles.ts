import { type Html, html } from "@/core/blocks/html";
import type { PublicIssueStory } from "@/core/issue/manifest";
import { address } from "@/core/site/address";
import type { Teaser } from "@/core/site/site";
import { pageTitle } from "../issue-page";
import { photo } from "../photo";
import type { Press } from "../press";
import { summary } from "../teaser";
import { say } from "../words";
import { type PaperView, pageTitlesOf } from "./paper-view";

/** 标题导航: this page's headlines in the order of the page, as a list beside its picture. Null without any. */
export function pageTitles(press: Press, view: PaperView): Html | null {
  const items = pageTitlesOf(view).map(({ printed, story }, at) => {
    if (!story) return html`<li class="gone-line">${press.words.withdrawnLine}</li>`;
    const { role } = printed ?? { role: "normal" };
    const isLead = role === "lead";
    return html`<li class="r-${role}" data-n="${at + 1}" lang="${story.language}">${titles(press, printed ?? story, story)}${isLead && summary(story)}</li>`;
  });
  const label = say(press.words.onThePage, { page: pageTitle(press, view.page) });
  return items.length > 0 ? html`<ol class="titles" aria-label="${label}">${items}</ol>` : null;
}

/** The page's stories with their pictures and first lines, where no picture of the page shows them. */
export function pageStories(press: Press, { page, stories }: PaperView): Html {
  const byId = new Map(stories.map((story) => [story.storyId, story]));
  return html`<div class="onpage">${page.stories.map((printed) => told(press, printed, byId.get(printed.storyId)))}</div>`;
}

function told(press: Press, printed: PublicIssueStory, story: Teaser | undefined): Html {
  if (!story) return html`<p class="item gone-line">${press.words.withdrawnLine}</p>`;
  const isWide = printed.role === "lead";
  const picture = isWide ? photo(press, story, "52rem", "whole") : photo(press, story, "12rem");
  return html`<article class="item r-${printed.role}${picture && !isWide && " with"}" lang="${story.language}"><div>${titles(press, printed, story)}${isWide && picture}${summary(story)}</div>${!isWide && picture}</article>`;
}

/** As the page printed them, or the story's own. */
type Titles = Pick<PublicIssueStory, "kicker" | "headline" | "deck">;

function titles(press: Press, printed: Titles, story: Teaser): Html {
  return html`${printed.kicker && html`<p class="kicker">${printed.kicker}</p>`}<h2><a href="${press.href(address.story(story.slug))}">${printed.headline || story.headline}</a></h2>${printed.deck && html`<p class="deck">${printed.deck}</p>`}`;
}
