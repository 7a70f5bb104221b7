import { type Html, html, raw } from "@/core/blocks/html";
import type { PublicIssuePage, PublicIssueStory } from "@/core/issue/manifest";
import { address } from "@/core/site/address";
import type { SiteIssue, Teaser } from "@/core/site/site";
import { frame } from "./frame";
import { issueTitle, pageTitle } from "./issue-page";
import { photo } from "./photo";
import type { Press } from "./press";
import { summary } from "./teaser";
import { type Leaf, turn } from "./turn";
import { inOneLine, say } from "./words";

/** One page of an issue: its stories in order, as large as the page made them; the other pages beside it. */
export function paperPage(
  press: Press,
  issue: SiteIssue,
  page: PublicIssuePage,
  stories: readonly Teaser[],
): string {
  const byId = new Map(stories.map((s) => [s.storyId, s]));
  const name = pageTitle(press, page);
  const at = issue.pages.indexOf(page);
  const { words, href } = press;
  return frame(press, {
    title: inOneLine(press.site.language, [name, issueTitle(press, issue)]),
    style: "list",
    issue,
    body: html`<div class="onpage"><div class="head"><p class="meta"><a href="${href(address.issue(issue))}">${issueTitle(press, issue)}</a></p><h1>${name}</h1>${page.editor && html`<p class="meta">${say(words.pageEditor, { name: page.editor })}</p>`}</div>${tabs(press, issue, page)}${page.banner && html`<p class="banner">${page.banner}</p>`}${page.stories.map((printed) => printedStory(press, printed, byId.get(printed.storyId)))}${turn(press, beside(press, issue, issue.pages[at - 1], words.previousPage), beside(press, issue, issue.pages[at + 1], words.nextPage))}</div>`,
  });
}

function tabs(press: Press, issue: SiteIssue, current: PublicIssuePage): Html {
  const items = issue.pages.map(
    (page) =>
      html`<li><a href="${press.href(address.page(issue, page.number))}"${page === current && raw(' aria-current="page"')}>${pageTitle(press, page)}</a></li>`,
  );
  return html`<nav class="sheetnav" aria-label="${press.words.allPages}"><ul>${items}</ul></nav>`;
}

function printedStory(press: Press, printed: PublicIssueStory, story: Teaser | undefined): Html {
  if (!story) return html`<p class="item gone-line">${press.words.withdrawnLine}</p>`;
  const isWide = printed.role === "lead";
  const picture = isWide ? photo(press, story, "52rem", "whole") : photo(press, story, "12rem");
  return html`<article class="item r-${printed.role}${picture && !isWide && " with"}" lang="${story.language}"><div>${printed.kicker && html`<p class="kicker">${printed.kicker}</p>`}<h2><a href="${press.href(address.story(story.slug))}">${printed.headline || story.headline}</a></h2>${printed.deck && html`<p class="deck">${printed.deck}</p>`}${isWide && picture}${summary(story)}</div>${!isWide && picture}</article>`;
}

function beside(
  press: Press,
  issue: SiteIssue,
  page: PublicIssuePage | undefined,
  label: string,
): Leaf | null {
  return page
    ? { path: address.page(issue, page.number), label, title: pageTitle(press, page) }
    : null;
}
