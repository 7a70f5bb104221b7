import { textAttribute } from "./attribute";
import type { Block } from "./block";
import { html } from "./html";
import { tableFault } from "./table-grid";

/**
 * A table (表格). It stands in the text itself and never in another table, a list or a quotation. One that is
 * wider than a phone is pushed sideways in a frame of its own, which the keyboard can reach.
 */
export const table: Block = {
  name: "table",
  group: "top",
  content: { of: ["tableRow"], atLeast: 1 },
  attrs: { caption: textAttribute(500) },
  html: ({ caption }, inner, { lang }) => {
    const name = caption || (/^zh\b/i.test(lang) ? "表格" : "Table");
    return html`<div class="table" role="group" tabindex="0" aria-label="${name}"><table>${caption && html`<caption>${caption}</caption>`}<tbody>${inner}</tbody></table></div>`;
  },
  fault: tableFault,
  problems: (_attrs, empty) => (empty ? [{ code: "table-empty" }] : []),
};
