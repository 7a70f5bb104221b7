import type { Block } from "./block";
import { html } from "./html";

/** One stanza (诗节): its lines are parted by line breaks and never run together. */
export const verse: Block = {
  name: "verse",
  group: "block",
  content: { of: ["inline"], atLeast: 0 },
  attrs: {},
  html: (_attrs, inner) => (inner.markup === "" ? inner : html`<p class="verse">${inner}</p>`),
};
