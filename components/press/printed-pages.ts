import { type Html, html, raw } from "@/core/blocks/html";
import type { Box } from "@/core/layout/box";
import type { PageFormat } from "@/core/layout/page-format";
import type { PressPage, PressPaper } from "@/core/paper/press-page";
import { cropMarks } from "./crop-marks";
import { dividingRules } from "./dividing-rules";
import { printedBox } from "./printed-box";
import { type PressFace, pressStyle } from "./style";
import { pressWords } from "./words";

/**
 * One page, or the pages of an issue one after another, as a document at its size on paper, or with paper round it for
 * bleed and crop marks. It holds no script.
 */
export function printedPages(
  pages: readonly PressPage[],
  format: PageFormat,
  paper: PressPaper,
  faces: readonly PressFace[],
  { hasMarks = false }: { readonly hasMarks?: boolean } = {},
): string {
  const words = pressWords(paper.language);
  const only = pages.length === 1 ? pages[0] : undefined;
  const title = [paper.name, paper.date, only && `${words.page(only.number)} ${only.name}`];
  const body = html`<body>${pages.map((page) => leaf(sheet(page, paper), hasMarks))}</body>`;
  const style = pressStyle(format, facesFor(body, faces), hasMarks);
  return html`<!doctype html><html lang="${paper.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src 'self'"><title>${title.filter(Boolean).join(" ")}</title><style>${raw(style)}</style></head>${body}</html>`
    .markup;
}

/** A face for certain characters is named only where one of them is printed. */
function facesFor({ markup }: Html, faces: readonly PressFace[]): readonly PressFace[] {
  const printed = new Set(markup);
  return faces.filter(({ only }) => !only || [...only].some((char) => printed.has(char)));
}

const leaf = (page: Html, hasMarks: boolean): Html =>
  hasMarks ? html`<div class="leaf">${page}${cropMarks()}</div>` : page;

const sheet = (page: PressPage, paper: PressPaper): Html =>
  html`<section class="sheet" data-page="${page.number}" aria-label="${pressWords(paper.language).page(page.number)} ${page.name}"><div class="grid">${dividingRules(page.layout)}${inReadingOrder(page.layout.boxes).map((box) => printedBox(box, page, paper))}</div></section>`;

/** As a reader goes over the page: from the top, and from the left at one height. */
const inReadingOrder = (boxes: readonly Box[]): readonly Box[] =>
  [...boxes].sort((a, b) => a.row - b.row || a.column - b.column);
