import { mendTable, tableFault, tableLimits } from "@/core/blocks/table-grid";
import { type Growing, grow, grown, growText } from "./growing";
import type { Inline } from "./inline";
import type { CellPiece, Piece, RowPiece, TablePiece } from "./piece";

/** How the pieces of a cell become blocks. */
export type BlocksOf = (pieces: readonly Piece[]) => readonly Growing[];

interface Assembled {
  /** Null for one that is larger than a story may hold. */
  readonly table: Growing | null;
  /** A cell holds none: they follow the table. */
  readonly pictures: readonly Growing[];
}

/** A table of a file as one of ours: merged cells are spans, what does not add up is mended. */
export function assembleTable(
  { rows }: TablePiece,
  caption: string,
  blocksOf: BlocksOf,
): Assembled {
  if (rows.length === 0) return { table: null, pictures: [] };
  const pictures: Growing[] = [];
  const table = grow("table", caption === "" ? {} : { caption });
  /** The cell that reaches down each column. */
  const above = new Map<number, Growing>();
  for (const row of rows) {
    const grownRow = grow("tableRow", proposed(row));
    let column = 0;
    for (const cell of row.cells) {
      const upper = cell.isContinued ? above.get(column) : undefined;
      const blocks = cellBlocks(cell, blocksOf, pictures);
      if (upper) goOn(upper, blocks);
      else {
        const made = newCell(cell, blocks);
        grownRow.content.push(made);
        above.set(column, made);
      }
      column += cell.columns;
    }
    table.content.push(grownRow);
  }
  const whole = mended(table);
  const isTooLarge = tableFault(grown(whole).content ?? []) !== null;
  return isTooLarge ? { table: null, pictures: [] } : { table: whole, pictures };
}

const proposed = ({ added, removed }: RowPiece) => ({
  ...(added && { added }),
  ...(removed && { removed }),
});

function newCell(cell: CellPiece, blocks: readonly Growing[]): Growing {
  const made = grow(
    cell.isHeader ? "tableHeader" : "tableCell",
    cell.columns > 1 ? { colspan: Math.min(cell.columns, tableLimits.columns) } : {},
  );
  made.content.push(...(blocks.length > 0 ? blocks : [growText("paragraph", [])]));
  return made;
}

function goOn(upper: Growing, blocks: readonly Growing[]): void {
  upper.attrs.rowspan = Number(upper.attrs.rowspan ?? 1) + 1;
  upper.content.push(...blocks.filter(({ inline }) => inline === null || inline.length > 0));
}

function cellBlocks(cell: CellPiece, blocksOf: BlocksOf, pictures: Growing[]): readonly Growing[] {
  const blocks = blocksOf(cell.pieces);
  pictures.push(...blocks.filter(({ type }) => type === "picture"));
  return blocks.filter(({ type }) => type !== "picture" && type !== "horizontalRule");
}

/** With spans that add up. Cells are whole by now, so what was mended is told as it is. */
function mended(table: Growing): Growing {
  const before = grown(table);
  const after = mendTable(before);
  return after === before ? table : { ...table, content: [], inline: after.content ?? [] };
}

/** A table where none may stand, or one too large: a paragraph for each row, its cells parted by tabs. */
export function flattened({ rows }: TablePiece): readonly Piece[] {
  return rows.map((row): Piece => {
    const inlines = row.cells.flatMap((cell, at): readonly Inline[] => [
      ...(at > 0 ? [{ type: "text", text: "\t" }] : []),
      ...cell.pieces.flatMap(wordsIn),
    ]);
    const plain = { endAdded: null, endRemoved: null, was: null };
    return { kind: "paragraph", role: { name: "text", level: 0 }, list: null, inlines, ...plain };
  });
}

function wordsIn(piece: Piece): readonly Inline[] {
  if (piece.kind === "paragraph") return piece.inlines;
  if (piece.kind === "group") return piece.pieces.flatMap(wordsIn);
  return piece.rows.flatMap(({ cells }) => cells.flatMap(({ pieces }) => pieces.flatMap(wordsIn)));
}
