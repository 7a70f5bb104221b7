import { type Html, html, raw } from "@/core/blocks/html";
import type { FolioBox, NameplateBox } from "@/core/layout/box";
import { spanChars } from "@/core/layout/grid";
import type { PressPage, PressPaper } from "@/core/paper/press-page";
import { onGrid } from "./place";
import { dayWords, pressWords } from "./words";

/** 报头: the name, all that a paper must say of itself, and who answers for the page, for it has no 报眉. */
export function nameplate(box: NameplateBox, page: PressPage, paper: PressPaper): Html {
  const words = pressWords(paper.language);
  const { day, weekday, lunar } = dayWords(paper.date, paper.language);
  const width = spanChars(page.layout.format, box.span);
  const size = Math.min(9, (0.64 * width) / Math.max(3, [...paper.name].length));
  const of = (label: string, value: string) => value !== "" && html`<span>${label} ${value}</span>`;
  return html`<header class="box nameplate" style="${onGrid(box)}" data-box="${box.id}" data-kind="nameplate"><div class="plate"><div class="title"><h1 style="${raw(`font-size:${size}em`)}">${paper.name}</h1><p>${paper.nameEn}</p></div><div class="facts"><strong>${day}</strong><span>${weekday} ${lunar}</span>${paper.edition !== "" && html`<b>${paper.edition}</b>`}<span>${words.issue(paper.number, paper.runningNumber)}</span>${paper.cn !== "" && html`<span>${words.cn(paper.cn)}</span>`}${paper.issn !== "" && html`<span>ISSN ${paper.issn}</span>`}<span>${words.pagesToday(paper.pages)}${paper.price !== "" && html` ${words.price(paper.price)}`}</span>${page.editor !== "" && html`<span>${words.editor(page.editor)}</span>`}</div></div><div class="strip"><span>${paper.motto}</span><span>${of(words.governed, paper.governedBy)}${of(words.sponsored, paper.sponsoredBy)}${of(words.published, paper.publishedBy)}</span></div></header>`;
}

/** 报眉: number and name of the page, the day, who answers for it. */
export function folio(box: FolioBox, page: PressPage, paper: PressPaper): Html {
  const words = pressWords(paper.language);
  const { day, weekday } = dayWords(paper.date, paper.language);
  return html`<header class="box folio" style="${onGrid(box)}" data-box="${box.id}" data-kind="folio"><div><span class="name"><b>${String(page.number).padStart(2, "0")}</b><strong>${page.name}</strong></span><span>${day} ${weekday}</span><span>${page.editor !== "" && words.editor(page.editor)}</span><span class="paper">${paper.name}</span></div></header>`;
}
