import { type Attributes, numberAttribute } from "./attribute";
import type { Block } from "./block";
import { type Html, html, raw } from "./html";
import { tableLimits } from "./table-grid";

const content = { of: ["paragraph", "bulletList", "orderedList"], atLeast: 1 } as const;
const attrs = {
  colspan: numberAttribute(1, tableLimits.columns, { default: 1 }),
  rowspan: numberAttribute(1, tableLimits.rows, { default: 1 }),
};

/** A cell of a table: paragraphs and lists. */
export const tableCell: Block = {
  name: "tableCell",
  group: "item",
  content,
  attrs,
  html: (given, inner) => html`<td${spans(given)}>${inner}</td>`,
};

/** A cell that names its column or its row: a row of nothing else names columns. An empty one names nothing. */
export const tableHeader: Block = {
  name: "tableHeader",
  group: "item",
  content,
  attrs,
  html: (given, inner, _galley, row) => {
    if (inner.markup === "") return html`<td${spans(given)}></td>`;
    const namesColumns = row.every(({ type }) => type === "tableHeader");
    const isGroup = Number(namesColumns ? given.colspan : given.rowspan) > 1;
    const scope = `${namesColumns ? "col" : "row"}${isGroup ? "group" : ""}`;
    return html`<th scope="${scope}"${spans(given)}>${inner}</th>`;
  },
};

function spans({ colspan, rowspan }: Attributes): Html {
  const wide = Number(colspan) > 1 && html` colspan="${colspan}"`;
  const high = Number(rowspan) > 1 && html` rowspan="${rowspan}"`;
  return html`${wide || raw("")}${high || raw("")}`;
}
