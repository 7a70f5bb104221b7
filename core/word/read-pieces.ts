import { coveredRow } from "./covered-row";
import { commentFrom, commentTo, type Inline } from "./inline";
import type { CellPiece, GroupPiece, ParagraphPiece, Piece, RowPiece } from "./piece";
import { InlineReader } from "./read-inlines";
import type { Revision } from "./revisions";
import type { Desk } from "./word-desk";
import { isRule } from "./word-styles";
import { childOf, childrenOf, elementsOf, settingOf, switchOf, type XmlElement } from "./xml";

/** Deeper than any document that a person made. */
const deepest = 60;

/** The names we give to what we wrap (`w:tag`). */
export const groupTag = /^masthead-(quote|item|gallery)-(\d)$/;

/** Reads what stands between paragraphs: paragraphs, tables, and what wraps them. */
export class PieceReader {
  readonly #desk: Desk;
  readonly #inlines: InlineReader;
  /** Comments that begin or end between two paragraphs. */
  #between: Inline[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#inlines = new InlineReader(desk);
  }

  readonly read = (parent: XmlElement, depth = 0): readonly Piece[] =>
    depth > deepest ? [] : elementsOf(parent).flatMap((child) => this.#piece(child, depth));

  #piece(element: XmlElement, depth: number): readonly Piece[] {
    switch (element.name) {
      case "w:p":
        return this.#paragraph(element, depth);
      case "w:tbl":
        return [{ kind: "table", rows: this.#rows(element, depth) }];
      case "w:sdt":
        return this.#wrapped(element, depth);
      case "w:commentRangeStart":
      case "w:commentRangeEnd": {
        const type = element.name === "w:commentRangeStart" ? commentFrom : commentTo;
        this.#between.push({ type, attrs: { comment: element.attrs["w:id"] ?? "" } });
        return [];
      }
      case "mc:AlternateContent":
        return this.read(childOf(element, "mc:Choice") ?? element, depth + 1);
      case "w:ins":
      case "w:del":
      case "w:moveTo":
      case "w:moveFrom":
      case "w:customXml":
        return this.read(element, depth + 1);
      default:
        return [];
    }
  }

  #wrapped(element: XmlElement, depth: number): readonly Piece[] {
    const content = childOf(element, "w:sdtContent");
    const pieces = content ? this.read(content, depth + 1) : [];
    const tag = groupTag.exec(settingOf(childOf(element, "w:sdtPr"), "w:tag") ?? "");
    if (!tag) return pieces;
    const group: GroupPiece = {
      kind: "group",
      is: tag[1] as GroupPiece["is"],
      level: Number(tag[2]),
      pieces,
    };
    return [group];
  }

  #paragraph(element: XmlElement, depth: number): readonly Piece[] {
    const { styles, numbering, asides } = this.#desk;
    const properties = childOf(element, "w:pPr");
    const inlines = [...this.#between.splice(0), ...this.#inlines.read(element)];
    const role = styles.roleOf(properties);
    const piece: ParagraphPiece = {
      kind: "paragraph",
      role: inlines.length === 0 && isRule(properties) ? { name: "separator", level: 0 } : role,
      list: numbering.placeOf(styles.numberingOf(properties)),
      inlines,
      ...this.#end(childOf(properties, "w:rPr")),
      was: this.#was(properties),
    };
    const boxes = asides.splice(0);
    return [piece, ...boxes.flatMap((box) => this.read(box, depth + 1))];
  }

  /** The paragraph's own mark, which Word tracks like a letter. */
  #end(mark: XmlElement | null): Pick<ParagraphPiece, "endAdded" | "endRemoved"> {
    const { revisions } = this.#desk;
    const added = childOf(mark, "w:ins") ?? childOf(mark, "w:moveTo");
    const removed = childOf(mark, "w:del") ?? childOf(mark, "w:moveFrom");
    const told = [added, removed].flatMap((one) => (one ? [revisions.read(one)] : []));
    const ids = revisions.next(told);
    return {
      endAdded: added ? (ids[0] ?? null) : null,
      endRemoved: removed ? (ids.at(-1) ?? null) : null,
    };
  }

  #was(properties: XmlElement | null): ParagraphPiece["was"] {
    const change = childOf(properties, "w:pPrChange");
    if (!change) return null;
    const { styles, revisions } = this.#desk;
    const [role, before] = [styles.roleOf(properties), styles.roleOf(childOf(change, "w:pPr"))];
    if (role.name === before.name && role.level === before.level) return null;
    const kept: Revision = revisions.read(change, true);
    const [id] = revisions.next([kept]);
    return id ? { id, role: before } : null;
  }

  #rows(table: XmlElement, depth: number): readonly RowPiece[] {
    const last: Partial<Record<"w:ins" | "w:del", { id: string; revision: Revision }>> = {};
    return rowsOf(table).map((row) => {
      const properties = childOf(row, "w:trPr");
      const proposal = (name: "w:ins" | "w:del"): string | null => {
        const found = childOf(properties, name);
        if (!found) return null;
        const { revisions } = this.#desk;
        const revision = revisions.read(found);
        // The rows one person puts in are one suggestion, whatever stands in them.
        if (last[name]) revisions.resume(last[name].id, last[name].revision);
        const [id = null] = revisions.next([revision]);
        if (id) last[name] = { id, revision };
        else delete last[name];
        return id;
      };
      const [added, removed] = [proposal("w:ins"), proposal("w:del")];
      const isHeader = switchOf(properties, "w:tblHeader") === true;
      const cells = cellsOf(row).map((cell) => this.#cell(cell, isHeader, depth));
      return { cells: this.#covered(cells, added, removed), added, removed };
    });
  }

  #covered(cells: readonly CellPiece[], added: string | null, removed: string | null) {
    const { authorOf } = this.#desk.revisions;
    const theirs = (row: string) => (id: string) => authorOf(id) === authorOf(row);
    const without = added ? coveredRow(cells, "insertion", theirs(added)) : cells;
    return removed ? coveredRow(without, "deletion", theirs(removed)) : without;
  }

  #cell(cell: XmlElement, isHeader: boolean, depth: number): CellPiece {
    const properties = childOf(cell, "w:tcPr");
    const merge = childOf(properties, "w:vMerge");
    const columns = Number(settingOf(properties, "w:gridSpan") ?? 1);
    const pieces = this.read(cell, depth + 1);
    return {
      isHeader: isHeader || pieces.some((piece) => isHeading(piece)),
      columns: Number.isInteger(columns) && columns > 0 ? columns : 1,
      isContinued: merge !== null && merge.attrs["w:val"] !== "restart",
      pieces,
    };
  }
}

/** A cell that we wrote as a heading of its row has a style that says so. */
const isHeading = (piece: Piece): boolean =>
  piece.kind === "paragraph" && piece.role.name === "cellHeading";

/** Rows and cells may be wrapped in controls, too. */
const rowsOf = (table: XmlElement): readonly XmlElement[] => wrappedIn(table, "w:tr");
const cellsOf = (row: XmlElement): readonly XmlElement[] => wrappedIn(row, "w:tc");

function wrappedIn(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    const content = child.name === "w:sdt" ? childOf(child, "w:sdtContent") : null;
    return content ? childrenOf(content, name) : [];
  });
}
