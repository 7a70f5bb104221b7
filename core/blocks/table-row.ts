import type { Block } from "./block";
import { html } from "./html";

/** A row of a table. It has no cell of its own where cells of the rows above fill it. */
export const tableRow: Block = {
  name: "tableRow",
  group: "item",
  content: { of: ["tableCell", "tableHeader"], atLeast: 0 },
  attrs: {},
  html: (_attrs, inner) => html`<tr>${inner}</tr>`,
};
