import { html } from "./html";
import type { Mark } from "./mark";

export const bold: Mark = {
  name: "bold",
  attrs: {},
  html: (_attrs, inner) => html`<strong>${inner}</strong>`,
};
