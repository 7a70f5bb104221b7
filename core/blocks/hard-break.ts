import type { Block } from "./block";
import { html } from "./html";

export const hardBreak: Block = {
  name: "hardBreak",
  group: "inline",
  content: null,
  attrs: {},
  html: () => html`<br>`,
};
