import { html } from "@/core/blocks/html";
import type { Site } from "@/core/site/site";
import { wordsFor } from "./words";

interface Target {
  readonly href: string;
  /** The full address. */
  readonly canonical: string;
}

/** For where no server answers with a status: a page that leads on to where its address has moved. */
export function movedPage({ name, language }: Site, { href, canonical }: Target): string {
  return html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${name}</title><meta name="robots" content="noindex"><link rel="canonical" href="${canonical}"><meta http-equiv="refresh" content="0; url=${href}"></head><body><p><a href="${href}">${wordsFor(language).movedTo}</a></p></body></html>`
    .markup;
}
