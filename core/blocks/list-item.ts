import type { Block } from "./block";
import { html } from "./html";

export const listItem: Block = {
  name: "listItem",
  group: "item",
  content: { first: "paragraph", of: ["block"], atLeast: 1 },
  attrs: {},
  html: (_attrs, inner) => html`<li>${inner}</li>`,
};
