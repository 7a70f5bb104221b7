import { html } from "@/core/blocks/html";
import { address } from "@/core/site/address";
import { formatInstant } from "@/core/text/newspaper-date";
import { frame } from "./frame";
import type { Press } from "./press";

export interface Notice {
  readonly title: string;
  readonly text: string;
  /** UTC ms; when the paper said so. */
  readonly at?: number | null | undefined;
}

/** 404, 410: what is the matter, in the paper's own words, and where to go on. */
export function noticePage(press: Press, { title, text, at }: Notice): string {
  const { words, latest, href, site, isCopy } = press;
  const ways = [
    latest && html`<a href="${href(address.issue(latest))}">${words.today}</a>`,
    html`<a href="${href(address.archive)}">${words.archive}</a>`,
    !isCopy && html`<a href="${href(address.search)}">${words.search}</a>`,
  ];
  return frame(press, {
    title,
    style: "list",
    isHidden: true,
    body: html`<section class="gone"><h1>${title}</h1>${typeof at === "number" && html`<p class="meta">${formatInstant(at, site.timeZone, site.language, "date")}</p>`}<p class="words">${text}</p><nav class="ways" aria-label="${words.goOn}">${ways}</nav></section>`,
  });
}
