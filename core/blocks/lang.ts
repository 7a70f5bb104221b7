import { html } from "./html";
import type { Mark } from "./mark";

/** A passage in another language than the story: screen readers and fonts follow it. BCP 47. */
export const lang: Mark = {
  name: "lang",
  attrs: {
    lang: {
      accepts: (value) =>
        typeof value === "string" && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/.test(value),
    },
  },
  html: (attrs, inner) => html`<span lang="${attrs.lang}">${inner}</span>`,
};
