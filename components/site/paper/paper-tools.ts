import { type Html, html } from "@/core/blocks/html";
import type { PressFile } from "@/core/paper/press-file";
import type { PrintedPage } from "@/core/paper/printed-issue";
import { address } from "@/core/site/address";
import { acts } from "../acts";
import { issueTitle, pageTitle } from "../issue-page";
import type { Press } from "../press";
import { qrCode } from "../qr-code";
import { textSizes } from "../text-sizes";
import { inOneLine, say } from "../words";
import { issueFiles, megabytes } from "./page-strip";
import { type PaperView, pageTitlesOf } from "./paper-view";

/** What can be done with the page: text size, listening, copying, sharing, printing, and its address for a phone. */
export function paperTools(press: Press, view: PaperView): Html {
  const { words, site } = press;
  const { issue, page } = view;
  const source = say(words.copyText, {
    headline: pageTitle(press, page),
    paper: site.name,
    where: issueTitle(press, issue),
  });
  return html`<div class="handy"><div class="tools" role="group" aria-label="${words.storyTools}">${textSizes(press)}${acts(press, { source, listen: isTold(view) ? words.listenPage : null })}</div><details class="phone"><summary>${words.qr}</summary><p>${words.qrHint}</p>${qrCode(press.absolute(press.path), words.qr)}</details></div>`;
}

/** Whether the page leads to a story that can be read: an old one may be a picture alone. */
const isTold = (view: PaperView): boolean => pageTitlesOf(view).some(({ story }) => story);

/** The sharp picture and the files of the page and of the issue; null where there is none of them. */
export function paperFiles(
  press: Press,
  view: PaperView,
  printed: PrintedPage | null,
): Html | null {
  const { issue } = view;
  const { words, site } = press;
  const src = (file: PressFile) => press.href(address.paperFile(issue, file.name));
  const own =
    printed &&
    html`<a class="enlarge" href="${src(printed.large)}">${words.largePicture}</a>${printed.pdf && html`<a href="${src(printed.pdf)}">${inOneLine(site.language, [words.pagePdf, megabytes(printed.pdf.bytes)])}</a>`}`;
  const whole = issueFiles(press, view);
  if (!own && !whole) return null;
  return html`<p class="files" role="group" aria-label="${words.paperFiles}">${own}${whole}</p>`;
}

/** The window in which the page is enlarged; our script puts the picture and its zones into it. */
export function viewer({ words }: Press): Html {
  const button = (zoom: string, sign: string, label: string) =>
    html`<button type="button" data-zoom="${zoom}" aria-label="${label}" title="${label}">${sign}</button>`;
  return html`<dialog class="viewer" aria-label="${words.viewer}"><div class="pan" tabindex="0" role="group" aria-label="${words.viewerHint}"></div><div class="bar"><span aria-hidden="true">${words.viewerHint}</span>${button("-", "−", words.zoomOut)}<button type="button" data-zoom="0">${words.wholePage}</button>${button("+", "+", words.zoomIn)}<button type="button" data-zoom="close">${words.close}</button></div></dialog>`;
}
