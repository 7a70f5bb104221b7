import { type Html, html, raw } from "@/core/blocks/html";

/** What a page says to machines in the words of schema.org. Nothing in it can end the element. */
export const dataScript = (data: object): Html =>
  html`<script type="application/ld+json">${raw(JSON.stringify(data).replaceAll("<", "\\u003c"))}</script>`;
