import { html } from "./html";
import type { Mark } from "./mark";

export const italic: Mark = {
  name: "italic",
  attrs: {},
  html: (_attrs, inner) => html`<em>${inner}</em>`,
};
