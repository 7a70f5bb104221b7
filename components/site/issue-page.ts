import { type Html, html } from "@/core/blocks/html";
import type { PublicIssuePage, PublicIssueStory } from "@/core/issue/manifest";
import type { PrintedIssue } from "@/core/paper/printed-issue";
import { address } from "@/core/site/address";
import type { IssueDay, SiteIssue, Teaser } from "@/core/site/site";
import { newspaperDay } from "@/core/text/newspaper-date";
import { frame } from "./frame";
import { issueFiles, pageThumb } from "./paper/page-strip";
import type { Press } from "./press";
import { type Leaf, turn } from "./turn";
import { inOneLine, pageLabel, say } from "./words";

export interface IssueView {
  readonly issue: SiteIssue;
  /** Its public stories; what the pages name and is not among them was withdrawn. */
  readonly stories: readonly Teaser[];
  /** Its files, and its pages as they were printed. */
  readonly printed: PrintedIssue;
  readonly previous: IssueDay | null;
  readonly next: IssueDay | null;
}

/** An issue: its pages, their stories in the order the editors gave them. */
export function issuePage(press: Press, view: IssueView): string {
  const { issue, stories, previous, next } = view;
  const byId = new Map(stories.map((s) => [s.storyId, s]));
  const title = issueTitle(press, issue);
  const files = issueFiles(press, view);
  return frame(press, {
    title,
    style: "list",
    issue,
    body: html`<div class="issue"><div class="head"><h1>${title}</h1><p class="meta">${numbers(press, issue)}</p>${files && html`<p class="files">${files}</p>`}</div><div class="pages">${issue.pages.map((page) => leaf(press, view, page, byId))}</div>${turn(press, day(press, previous, press.words.previousIssue), day(press, next, press.words.nextIssue))}</div>`,
  });
}

/** 2026年11月24日 星期二 */
export function issueTitle(press: Press, { date, edition }: IssueDay): string {
  const { language } = press.site;
  return inOneLine(language, [newspaperDay(date, language), edition]);
}

/** 第01版 要闻 */
export const pageTitle = ({ site }: Press, { number, name }: PublicIssuePage): string =>
  `${pageLabel(site.language, number)} ${name}`.trim();

/** 第328期 总第18234期 共4版 */
function numbers({ words }: Press, { volume, number, runningNumber, pages }: SiteIssue): Html {
  const parts = [
    volume && say(words.volume, { n: volume }),
    say(words.number, { n: number }),
    say(words.runningNumber, { n: runningNumber }),
    say(words.issuePages, { n: pages.length }),
  ].filter((part) => part !== "");
  return html`${parts.map((part) => html`<span>${part}</span>`)}`;
}

function leaf(
  press: Press,
  view: IssueView,
  page: PublicIssuePage,
  byId: ReadonlyMap<string, Teaser>,
): Html {
  const { words, href } = press;
  const to = href(address.page(view.issue, page.number));
  const thumb = pageThumb(press, view, page.number);
  return html`<section class="leaf${thumb && " seen"}"><h2><a href="${to}">${pageTitle(press, page)}</a>${page.editor && html` <small>${say(words.pageEditor, { name: page.editor })}</small>`}</h2>${page.banner && html`<p class="banner">${page.banner}</p>`}${thumb && html`<a class="small" href="${to}" tabindex="-1" aria-hidden="true">${thumb}</a>`}<ul>${page.stories.map((printed) => printedTitle(press, printed, byId.get(printed.storyId)))}</ul></section>`;
}

function printedTitle(press: Press, printed: PublicIssueStory, story: Teaser | undefined): Html {
  if (!story) return html`<li class="gone-line">${press.words.withdrawnLine}</li>`;
  return html`<li class="r-${printed.role}" lang="${story.language}">${printed.kicker && html`<p class="kicker">${printed.kicker}</p>`}<h3><a href="${press.href(address.story(story.slug))}">${printed.headline || story.headline}</a></h3>${printed.deck && html`<p class="deck">${printed.deck}</p>`}</li>`;
}

function day(press: Press, to: IssueDay | null, label: string): Leaf | null {
  return to && { path: address.issue(to), label, title: issueTitle(press, to) };
}
