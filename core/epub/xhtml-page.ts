import { type Html, html, raw } from "@/core/blocks/html";

/** A document of the book. */
export const xhtmlPage = (language: string, title: string, body: Html): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${
    html`<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}"><head><meta charset="utf-8"/><title>${title}</title><link rel="stylesheet" type="text/css" href="book.css"/></head><body>${body}</body></html>
`.markup
  }`;

/** Its file, by number of the page and place on it. */
export const storyFile = (page: number, at: number): string => `story-${page}-${at + 1}.xhtml`;
export const pageFile = (page: number): string => `page-${page}.xhtml`;

/** An attribute of EPUB, which no template of ours could hold. */
export const epubType = (type: string): Html => raw(` epub:type="${type}"`);
