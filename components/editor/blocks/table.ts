import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { contentExpression } from "@/core/blocks/block";
import { table } from "@/core/blocks/table";
import { tableCell, tableHeader } from "@/core/blocks/table-cell";
import { tableRow } from "@/core/blocks/table-row";

const span = { default: 1 };
const spans = {
  colspan: { ...span, parseHTML: (element: HTMLElement) => spanIn(element, "colspan") },
  rowspan: { ...span, parseHTML: (element: HTMLElement) => spanIn(element, "rowspan") },
};

/** A table as stories know it: no widths, no colours, cells of paragraphs and lists, a caption. */
export const tables = [
  Table.extend({
    group: table.group,
    content: contentExpression(table.content),
    addAttributes: () => ({
      caption: {
        default: "",
        parseHTML: (element) =>
          element.querySelector("caption")?.textContent?.trim().slice(0, 500) ?? "",
        renderHTML: () => ({}),
      },
    }),
  }).configure({ resizable: false, cellMinWidth: 0 }),
  TableRow.extend({ content: contentExpression(tableRow.content) }),
  TableCell.extend({
    content: contentExpression(tableCell.content),
    addAttributes: () => spans,
  }),
  TableHeader.extend({
    content: contentExpression(tableHeader.content),
    addAttributes: () => spans,
  }),
];

function spanIn(element: HTMLElement, name: "colspan" | "rowspan"): number {
  const given = Number(element.getAttribute(name) ?? 1);
  return tableCell.attrs[name]?.accepts(given) ? given : 1;
}
