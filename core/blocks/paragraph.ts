import type { Block } from "./block";
import { html } from "./html";

export const paragraph: Block = {
  name: "paragraph",
  group: "block",
  content: { of: ["inline"], atLeast: 0 },
  attrs: {},
  html: (_attrs, inner) => (inner.markup === "" ? inner : html`<p>${inner}</p>`),
};
