import type { Block } from "./block";
import { html } from "./html";

/** A break between two parts of a story (* * *). */
export const separator: Block = {
  name: "horizontalRule",
  group: "block",
  content: null,
  attrs: {},
  html: () => html`<hr>`,
};
