import { html } from "@/core/blocks/html";
import type { Site } from "@/core/site/site";

/** 报徽 in a browser's tab: the first character of the name in white on the paper's red. */
export function markSvg({ name, language }: Site): string {
  const [first = ""] = name.trim();
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" lang="${language}"><rect width="64" height="64" fill="#a3201d"/><text x="32" y="33" fill="#fffefb" font-family="'Songti SC','Noto Serif CJK SC','Source Han Serif SC','SimSun',serif" font-size="46" font-weight="900" text-anchor="middle" dominant-baseline="central">${first}</text></svg>`
    .markup;
}

/**
 * The same for others' pages, 1200 × 630 px: a front page without words, because the machine that draws it may
 * have no Chinese type.
 */
export function shareSvg(): string {
  const ink = "#161412";
  const line = (x: number, y: number, width: number, height = 8) =>
    html`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${ink}" opacity=".28"/>`;
  const column = (x: number) =>
    Array.from({ length: 9 }, (_, i) => line(x, 330 + i * 24, i === 8 ? 120 : 220));
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630"><rect width="1200" height="630" fill="#fffefb"/>${[0, 1, 2, 3].map((i) => html`<rect x="${405 + i * 100}" y="70" width="84" height="84" fill="${ink}"/>`)}<rect x="100" y="186" width="1000" height="3" fill="${ink}"/><rect x="100" y="193" width="1000" height="1.5" fill="${ink}"/><rect x="100" y="226" width="470" height="34" fill="${ink}"/><rect x="100" y="272" width="330" height="34" fill="${ink}"/><rect x="630" y="226" width="470" height="300" fill="#a3201d"/>${column(100)}${column(350)}</svg>`
    .markup;
}

/** The mark in a tab where no name is known, without words for the same reason: a front page on the paper's red. */
export function tabSvg(): string {
  const line = (y: number, width: number, height: number) =>
    html`<rect x="10" y="${y}" width="${width}" height="${height}" fill="#fffefb"/>`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="#a3201d"/>${line(9, 28, 9)}${line(22, 28, 3)}${line(28, 28, 3)}${line(34, 18, 3)}</svg>`
    .markup;
}
