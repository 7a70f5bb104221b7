import type { BodyNode } from "@/core/blocks/body";
import { bodyLimits } from "@/core/blocks/body-limits";
import { mendTable, tableFault, tableLimits } from "@/core/blocks/table-grid";
import { Refused, refuse } from "@/core/refusal";
import { isBlank } from "@/core/text/is-blank";
import { assembleLines } from "./assemble-lines";
import type { CopyDesk } from "./copy-desk";
import type { CopyLine } from "./copy-line";
import { cellsOf } from "./find-tables";
import { type HtmlElement, textIn } from "./html-tree";
import { Look } from "./style-sheet";
import { whyGone } from "./why-gone";
import { resolveLists } from "./word-lists";

/**
 * A table, and after it what cannot stand in one (pictures). One that is larger than a story may have comes as lines, a row
 * each. Empty rows at the end are left out. Throws `Refused` when there are more cells than any body may have.
 */
export function readTable(
  element: HtmlElement,
  desk: CopyDesk,
  readCell: (cell: HtmlElement) => readonly CopyLine[],
): CopyLine[] {
  const apart: CopyLine[] = [];
  const rows = readRows(element, desk, readCell, apart);
  while (rows.length > 0 && rows.at(-1)?.every(isEmptyCell)) rows.pop();
  if (rows.every((row) => row.every(isEmptyCell))) return apart;
  const table = tableOf(withHead(rows), captionOf(element));
  if (!table) desk.lost.add("tables");
  return [...(table ? [whole(table)] : asLines(rows)), ...apart];
}

function readRows(
  element: HtmlElement,
  desk: CopyDesk,
  readCell: CellReading["readCell"],
  apart: CopyLine[],
): BodyNode[][] {
  let count = 0;
  return rowsOf(element).flatMap(({ row, isHead }) => {
    const gone = whyGone(row, new Look(row, desk.sheet));
    if (gone !== null && gone !== "none") desk.lost.add(gone);
    const cells = gone === null ? cellsOf(row) : [];
    count += cells.length;
    if (count > bodyLimits.nodes)
      throw new Refused(refuse("body-too-many-nodes", { limit: bodyLimits.nodes }));
    const read = cells.flatMap((cell) => cellOf(cell, { isHead, desk, readCell, apart }));
    return gone === null ? [read] : [];
  });
}

const whole = (node: BodyNode): CopyLine => ({
  kind: "whole",
  level: 0,
  content: [node],
  inside: null,
  place: null,
  goesOn: false,
});

function rowsOf(table: HtmlElement): { row: HtmlElement; isHead: boolean }[] {
  return table.children.flatMap((child) => {
    if (child.type !== "element") return [];
    if (child.name === "tr") return [{ row: child, isHead: false }];
    if (!/^(?:thead|tbody|tfoot)$/.test(child.name)) return [];
    return child.children
      .filter((row): row is HtmlElement => row.type === "element" && row.name === "tr")
      .map((row) => ({ row, isHead: child.name === "thead" }));
  });
}

function captionOf(table: HtmlElement): string {
  const caption = table.children.find(
    (child): child is HtmlElement => child.type === "element" && child.name === "caption",
  );
  const words = caption ? textIn(caption).replace(/\s+/g, " ").trim() : "";
  return isBlank(words) ? "" : words.slice(0, 500).toWellFormed();
}

interface CellReading {
  readonly isHead: boolean;
  readonly desk: CopyDesk;
  readonly readCell: (cell: HtmlElement) => readonly CopyLine[];
  /** What cannot stand in a cell. */
  readonly apart: CopyLine[];
}

function cellOf(cell: HtmlElement, { isHead, desk, readCell, apart }: CellReading): BodyNode[] {
  const gone = whyGone(cell, new Look(cell, desk.sheet));
  if (gone !== null) {
    if (gone !== "none") desk.lost.add(gone);
    return [];
  }
  const lines = resolveLists(readCell(cell));
  apart.push(...lines.filter(({ kind }) => kind === "whole"));
  const words = lines.filter(({ kind }) => kind !== "whole").map(asCellLine);
  const content = words.length > 0 ? assembleLines(words) : [{ type: "paragraph" }];
  const attrs = {
    ...span(cell, "colspan", tableLimits.columns),
    ...span(cell, "rowspan", tableLimits.rows),
  };
  const type = isHead || cell.name === "th" ? "tableHeader" : "tableCell";
  return [{ type, ...(Object.keys(attrs).length > 0 && { attrs }), content }];
}

/** In a cell there are paragraphs and lists, and no quotations. */
function asCellLine(line: CopyLine): CopyLine {
  const isQuoted = line.inside?.kind === "quote";
  return { ...line, kind: "paragraph", inside: isQuoted ? null : line.inside };
}

function span(cell: HtmlElement, name: "colspan" | "rowspan", most: number) {
  const given = Number(/^\s*\d{1,6}/.exec(cell.attrs[name] ?? "")?.[0] ?? 1);
  const value = Math.min(Math.max(given, 1), most);
  return value > 1 ? { [name]: value } : {};
}

const isEmptyCell = ({ content }: BodyNode): boolean =>
  content?.length === 1 && (content[0]?.content ?? []).length === 0;

/** A first row that is bold from end to end names the columns. */
function withHead(rows: readonly BodyNode[][]): readonly BodyNode[][] {
  const [first = [], ...rest] = rows;
  const isHead = rest.length > 0 && first.every(isBold) && !rest.every((row) => row.every(isBold));
  return [first.map((cell) => headCell(cell, isHead)), ...rest.map((row) => row.map(plainHead))];
}

function headCell(cell: BodyNode, isHead: boolean): BodyNode {
  return plainHead(isHead && !isEmptyCell(cell) ? { ...cell, type: "tableHeader" } : cell);
}

const isBold = (node: BodyNode): boolean =>
  node.type === "text"
    ? (node.marks ?? []).some(({ type }) => type === "bold")
    : (node.content ?? []).every(isBold);

/** A cell that names its column or row is bold by itself. */
function plainHead(node: BodyNode): BodyNode {
  return node.type === "tableHeader" ? withoutBold(node) : node;
}

function withoutBold(node: BodyNode): BodyNode {
  const { marks, content, ...rest } = node;
  const left = (marks ?? []).filter(({ type }) => type !== "bold");
  return {
    ...rest,
    ...(left.length > 0 && { marks: left }),
    ...(content && { content: content.map(withoutBold) }),
  };
}

/** Null when it is larger than a story may have. */
function tableOf(rows: readonly BodyNode[][], caption: string): BodyNode | null {
  const { rows: most, columns } = tableLimits;
  if (rows.length > most || rows.some((row) => row.length > columns)) return null;
  const content = rows.map((cells) => ({
    type: "tableRow",
    ...(cells.length > 0 && { content: cells }),
  }));
  const attrs = caption === "" ? {} : { attrs: { caption } };
  const table = mendTable({ type: "table", ...attrs, content });
  return tableFault(table.content ?? []) ? null : table;
}

/** The words of each row in one line, its cells parted as a typist would. */
function asLines(rows: readonly BodyNode[][]): CopyLine[] {
  return rows.flatMap((row) => {
    const content = row.flatMap((cell) => {
      const words = inlinesIn(cell);
      return words.length > 0 ? [{ type: "text", text: "\u3000" }, ...words] : [];
    });
    return content.length > 0
      ? [{ ...whole(emptyParagraph), kind: "paragraph" as const, content: content.slice(1) }]
      : [];
  });
}

const emptyParagraph: BodyNode = { type: "paragraph" };

const inlinesIn = (node: BodyNode): readonly BodyNode[] =>
  node.content
    ? node.content.flatMap(inlinesIn)
    : /^(?:text|footnote)$/.test(node.type)
      ? [node]
      : [];
