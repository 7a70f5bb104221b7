import { html } from "./html";
import type { Mark } from "./mark";
import { safeHref } from "./safe-href";

export const link: Mark = {
  name: "link",
  attrs: { href: { accepts: (value) => safeHref(value) !== null } },
  html: (attrs, inner) => html`<a href="${attrs.href}" rel="noopener">${inner}</a>`,
};
