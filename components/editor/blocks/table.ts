import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { contentExpression } from "@/core/blocks/block";
import { table } from "@/core/blocks/table";
import { tableCell, tableHeader } from "@/core/blocks/table-cell";
import { tableRow } from "@/core/blocks/table-row";
import type { BlockDesk } from "./block-desk";
import { blockView } from "./block-view";
import classes from "./blocks.module.css";

const spans = { colspan: span("colspan"), rowspan: span("rowspan") };

/** A table as stories know it: a caption, cells of paragraphs and lists, no widths and no colours. */
export const tables = (desk: BlockDesk) => [
  Table.extend({
    group: table.group,
    content: contentExpression(table.content),
    addAttributes: () => ({
      caption: { default: "", parseHTML: captionIn, renderHTML: () => ({}) },
    }),
    renderHTML: ({ node, HTMLAttributes }) => [
      "table",
      HTMLAttributes,
      ...(node.attrs.caption ? [["caption", String(node.attrs.caption)]] : []),
      ["tbody", 0],
    ],
    addNodeView: () =>
      blockView({
        className: classes.table ?? "",
        before: [
          {
            attribute: "caption",
            label: desk.say("table.caption"),
            placeholder: desk.say("table.captionEmpty"),
            longest: 500,
          },
        ],
        content: ["div", "table", "tbody"],
      }),
  }).configure({ resizable: false }),
  TableRow.extend({ content: contentExpression(tableRow.content) }),
  TableCell.extend({ content: contentExpression(tableCell.content), addAttributes: () => spans }),
  TableHeader.extend({
    content: contentExpression(tableHeader.content),
    addAttributes: () => spans,
  }),
];

const captionIn = (element: HTMLElement): string =>
  element.querySelector("caption")?.textContent?.trim().slice(0, 500) ?? "";

function span(name: "colspan" | "rowspan") {
  const rule = tableCell.attrs[name];
  return {
    default: 1,
    parseHTML: (element: HTMLElement) => {
      const given = Number(element.getAttribute(name) ?? 1);
      return rule?.accepts(given) ? given : 1;
    },
  };
}
