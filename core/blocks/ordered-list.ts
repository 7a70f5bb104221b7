import { numberAttribute } from "./attribute";
import type { Block } from "./block";
import { html } from "./html";

export const orderedList: Block = {
  name: "orderedList",
  group: "block",
  content: { of: ["listItem"], atLeast: 1 },
  attrs: { start: numberAttribute(0, 1_000_000, { default: 1 }) },
  html: (attrs, inner) =>
    attrs.start === 1 ? html`<ol>${inner}</ol>` : html`<ol start="${attrs.start}">${inner}</ol>`,
};
