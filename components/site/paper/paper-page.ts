import { type Html, html } from "@/core/blocks/html";
import type { PublicIssuePage } from "@/core/issue/manifest";
import { address } from "@/core/site/address";
import type { SiteIssue } from "@/core/site/site";
import { frame } from "../frame";
import { issueTitle, pageTitle } from "../issue-page";
import { player } from "../player";
import type { Press } from "../press";
import type { SharedPicture } from "../sheet";
import { type Leaf, turn } from "../turn";
import { inOneLine, say } from "../words";
import { pagePicture } from "./page-picture";
import { pageStrip } from "./page-strip";
import { pageStories, pageTitles } from "./page-titles";
import { paperData } from "./paper-data";
import { paperFiles, paperTools, viewer } from "./paper-tools";
import { type IssueFront, type PaperView, printedPage } from "./paper-view";

/**
 * 数字报: one page of an issue. With its picture where it was pressed, each story a link in its own shape and the
 * headlines beside it; else its stories in order, as large as the page made them.
 */
export function paperPage(press: Press, view: PaperView): string {
  const { issue, page } = view;
  const printed = printedPage(view);
  const name = pageTitle(press, page);
  const files = paperFiles(press, view, printed);
  const banner = page.banner && html`<p class="banner">${page.banner}</p>`;
  const leaves = html`${head(press, view)}${pageStrip(press, view)}`;
  const body = printed
    ? html`<div class="epaper">${leaves}<div class="words">${banner}${pageTitles(press, view)}${paperTools(press, view)}</div>${files}${pagePicture(press, view, printed)}${turning(press, view)}</div>${viewer(press)}`
    : html`<div class="epaper plain">${leaves}<div class="words">${banner}${pageStories(press, view)}${paperTools(press, view)}</div>${files}${turning(press, view)}</div>`;
  return frame(press, {
    title: inOneLine(press.site.language, [name, issueTitle(press, issue)]),
    style: "paper",
    issue,
    picture: printed ? sharedPicture(press, view) : undefined,
    head: paperData(press, view),
    scripts: ["listen", "paper"],
    body: html`${body}${player(press)}`,
  });
}

/** The day, the issues before and after it, every other day, and the page's name. */
function head(press: Press, { issue, page, previous, next }: PaperView): Html {
  const { words, href } = press;
  const month = address.month(issue.date.slice(0, 7));
  const day = (to: IssueFront | null, label: string, kind: string) => {
    const first = to?.pages[0];
    return (
      to &&
      first &&
      html`<a class="${kind}" href="${href(address.page(to, first.number))}" title="${issueTitle(press, to)}">${label}</a>`
    );
  };
  return html`<div class="head"><p class="days"><a href="${href(address.issue(issue))}">${issueTitle(press, issue)}</a>${day(previous, words.previousIssue, "before")}${day(next, words.nextIssue, "after")}<a class="calendar-of" href="${href(month)}">${words.calendar}</a></p><h1>${pageTitle(press, page)}</h1>${page.editor && html`<p class="meta">${say(words.pageEditor, { name: page.editor })}</p>`}<div class="window" popover role="dialog" aria-label="${words.calendar}"></div></div>`;
}

function turning(press: Press, { issue, page }: PaperView): Html | null {
  const at = issue.pages.indexOf(page);
  const { previousPage, nextPage } = press.words;
  const back = beside(press, issue, issue.pages[at - 1], previousPage);
  return turn(press, back, beside(press, issue, issue.pages[at + 1], nextPage));
}

function beside(
  press: Press,
  issue: SiteIssue,
  page: PublicIssuePage | undefined,
  label: string,
): Leaf | null {
  if (!page) return null;
  return { path: address.page(issue, page.number), label, title: pageTitle(press, page) };
}

function sharedPicture(press: Press, view: PaperView): SharedPicture | undefined {
  const small = printedPage(view)?.small;
  if (!small) return undefined;
  const { width, height, name } = small;
  const alt = say(press.words.pagePicture, { page: pageTitle(press, view.page) });
  return { path: address.paperFile(view.issue, name), width, height, alt };
}
