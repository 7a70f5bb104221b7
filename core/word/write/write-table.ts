import type { BodyNode } from "@/core/blocks/body";
import { escapeText, tag, type Xml } from "./markup";
import type { WordWriter } from "./word-writer";
import type { Whole } from "./write-runs";

type WriteCell = (blocks: readonly BodyNode[], style: string | null) => Xml;

/** A cell that reaches down: its columns, and the rows still to come. */
interface Reach {
  readonly columns: number;
  left: number;
}

/** A table with its name over it. Word wants a cell for every row a merged one reaches into. */
export function writeTable(
  table: BodyNode,
  whole: Whole,
  writer: WordWriter,
  writeCell: WriteCell,
): Xml {
  const rows = table.content ?? [];
  const reaching = new Map<number, Reach>();
  const written = rows.map((row) => writeRow(row, whole, reaching, writer, writeCell));
  const columns = Math.max(1, ...rows.slice(0, 1).map(widthOf));
  const name = String(table.attrs?.caption ?? "").trim();
  const caption =
    name &&
    tag(
      "w:p",
      {},
      tag("w:pPr", {}, tag("w:pStyle", { "w:val": "MastheadTableCaption" })),
      tag("w:r", {}, `<w:t xml:space="preserve">${escapeText(name)}</w:t>`),
    );
  const properties = tag(
    "w:tblPr",
    {},
    tag("w:tblStyle", { "w:val": "TableGrid" }),
    tag("w:tblW", { "w:w": 5000, "w:type": "pct" }),
  );
  const width = Math.floor(9_000 / columns);
  const grid = Array.from({ length: columns }, () => tag("w:gridCol", { "w:w": width })).join("");
  return caption + tag("w:tbl", {}, properties, tag("w:tblGrid", {}, grid), ...written);
}

const span = (cell: BodyNode, name: "colspan" | "rowspan"): number =>
  Number(cell.attrs?.[name] ?? 1);
const widthOf = ({ content = [] }: BodyNode): number =>
  content.reduce((sum, cell) => sum + span(cell, "colspan"), 0);

function writeRow(
  row: BodyNode,
  whole: Whole,
  reaching: Map<number, Reach>,
  writer: WordWriter,
  writeCell: WriteCell,
): Xml {
  const cells: Xml[] = [];
  let column = 0;
  const fill = () => {
    for (let reach = reaching.get(column); reach && reach.left > 0; reach = reaching.get(column)) {
      cells.push(continued(reach.columns));
      reach.left--;
      column += reach.columns;
    }
  };
  for (const cell of row.content ?? []) {
    fill();
    const columns = span(cell, "colspan");
    cells.push(writeOne(cell, writeCell));
    reaching.set(column, { columns, left: span(cell, "rowspan") - 1 });
    column += columns;
  }
  fill();
  return tag("w:tr", {}, rowProperties(row, whole, writer), ...cells);
}

function rowProperties(row: BodyNode, whole: Whole, writer: WordWriter): Xml | null {
  const content = row.content ?? [];
  const isHead = content.length > 0 && content.every(({ type }) => type === "tableHeader");
  const id = (name: "added" | "removed") => String(row.attrs?.[name] ?? whole[name] ?? "");
  const inner =
    (isHead ? tag("w:tblHeader") : "") +
    (id("added") && writer.revision("w:ins", id("added"))) +
    (id("removed") && writer.revision("w:del", id("removed")));
  return inner === "" ? null : tag("w:trPr", {}, inner);
}

function writeOne(cell: BodyNode, writeCell: WriteCell): Xml {
  const [columns, rows] = [span(cell, "colspan"), span(cell, "rowspan")];
  const properties =
    (columns > 1 ? tag("w:gridSpan", { "w:val": columns }) : "") +
    (rows > 1 ? tag("w:vMerge", { "w:val": "restart" }) : "");
  const style = cell.type === "tableHeader" ? "MastheadCellHeading" : null;
  const blocks = writeCell(cell.content ?? [], style);
  const isWrapped = blocks.endsWith("</w:sdt>");
  const last = isWrapped ? '<w:p><w:pPr><w:pStyle w:val="MastheadFiller"/></w:pPr></w:p>' : "";
  return tag("w:tc", {}, properties && tag("w:tcPr", {}, properties), blocks + last);
}

function continued(columns: number): Xml {
  const wide = columns > 1 ? tag("w:gridSpan", { "w:val": columns }) : "";
  return tag("w:tc", {}, tag("w:tcPr", {}, wide + tag("w:vMerge")), "<w:p/>");
}
