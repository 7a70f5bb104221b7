import type { Block } from "./block";
import { html } from "./html";

export const blockquote: Block = {
  name: "blockquote",
  group: "block",
  content: { of: ["block"], atLeast: 1 },
  attrs: {},
  html: (_attrs, inner) => html`<blockquote>${inner}</blockquote>`,
};
