import type { Block } from "./block";
import { html } from "./html";

export const bulletList: Block = {
  name: "bulletList",
  group: "block",
  content: { of: ["listItem"], atLeast: 1 },
  attrs: {},
  html: (_attrs, inner) => html`<ul>${inner}</ul>`,
};
