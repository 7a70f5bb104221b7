import { type Html, html, raw } from "@/core/blocks/html";
import type { PagePoint, PageZone } from "@/core/paper/page-zone";
import type { PagePicture } from "@/core/paper/press-file";
import type { PrintedPage } from "@/core/paper/printed-issue";
import { address } from "@/core/site/address";
import { pageTitle } from "../issue-page";
import type { Press } from "../press";
import { say } from "../words";
import { type PaperView, pageTitlesOf, placeOfStory } from "./paper-view";

/** 版面图: the page as it was printed, and over it a link for each story, in the shape it has on the page. */
export function pagePicture(press: Press, view: PaperView, printed: PrintedPage): Html {
  const { issue, page } = view;
  const { small, large } = printed;
  const label = say(press.words.pagePicture, { page: pageTitle(press, page) });
  const src = (file: PagePicture) => press.href(address.paperFile(issue, file.name));
  return html`<figure class="print"><div class="plate" data-large="${src(large)}" data-width="${large.width}" data-height="${large.height}"><img src="${src(small)}" width="${small.width}" height="${small.height}" alt="${label}" fetchpriority="high" decoding="async">${zones(press, view, printed)}</div></figure>`;
}

function zones(press: Press, view: PaperView, { zones: all, small }: PrintedPage): Html | null {
  const placed = new Set<string>();
  const shapes = all.flatMap((zone) => {
    const story = zone.storyId === null ? undefined : view.linked.get(zone.storyId);
    const shape = polygon(zone, small);
    if (!shape) return [];
    if (!story) return zone.storyId === null ? [plainZone(zone, shape)] : [];
    const isFirst = !placed.has(story.storyId);
    placed.add(story.storyId);
    const n = numberOn(view, story.storyId);
    const name = zone.headline || story.headline;
    return [
      html`<a href="${press.href(address.story(story.slug))}"${isFirst && html` id="${placeOfStory(story.storyId)}"`} data-n="${n}" aria-label="${name}" lang="${story.language}"><title>${name}</title>${shape}</a>`,
    ];
  });
  if (shapes.length === 0) return null;
  return html`<svg class="zones" viewBox="0 0 ${small.width} ${small.height}" preserveAspectRatio="none">${shapes}</svg>`;
}

/** A part of the page that leads nowhere, such as an advertisement, says only what it is. */
const plainZone = ({ headline }: PageZone, shape: Html): Html =>
  headline === "" ? html`` : html`<g class="plain"><title>${headline}</title>${shape}</g>`;

/** Where the story stands among the page's headlines, from 1. */
function numberOn(view: PaperView, storyId: string): number {
  return pageTitlesOf(view).findIndex((title) => title.storyId === storyId) + 1;
}

/** Null for what has no area. */
function polygon({ polygon: corners }: PageZone, size: PagePicture): Html | null {
  if (corners.length < 3) return null;
  const part = (value: number, of: number) =>
    Math.round(Math.min(1, Math.max(0, Number(value) || 0)) * of * 10) / 10;
  const point = ([x, y]: PagePoint) => `${part(x, size.width)},${part(y, size.height)}`;
  return html`<polygon points="${raw(corners.map(point).join(" "))}"/>`;
}
