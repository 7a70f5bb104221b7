import { type Refusal, refuse } from "@/core/refusal";
import type { BodyNode } from "./body";

/** How large a table may be: what a reader can still follow across a row, and a page can carry. */
export const tableLimits = { rows: 300, columns: 30 } as const;

const emptyCell: BodyNode = { type: "tableCell", content: [{ type: "paragraph" }] };

/** Why these rows are no table: too many, or spans that do not fill every row exactly once. Null if they are one. */
export function tableFault(rows: readonly BodyNode[]): Refusal | null {
  const { row, width } = walk(rows);
  if (rows.length > tableLimits.rows || width > tableLimits.columns)
    return refuse("body-table-too-large", tableLimits);
  return row === null ? null : refuse("body-table-uneven", { row: row + 1 });
}

/**
 * The table with spans that add up: those that run into another cell or past the last row are cut, short rows are
 * filled with empty cells. No word is lost. A table that is whole comes back as it is.
 */
export function mendTable(table: BodyNode): BodyNode {
  const rows = table.content ?? [];
  const { row, cut, width } = walk(rows);
  if (row === null) return table;
  const free = walk(cut).filled.map((filled) => Math.max(width, 1) - filled);
  const content = cut.map((one, at) => {
    const fill = Array.from({ length: free[at] ?? 0 }, () => emptyCell);
    return { ...one, content: [...(one.content ?? []), ...fill] };
  });
  return { ...table, content };
}

interface Walked {
  /** The first row that is not filled exactly once, or whose cells reach past the last row; null if there is none. */
  readonly row: number | null;
  readonly width: number;
  /** Columns that are filled in every row. */
  readonly filled: readonly number[];
  /** The rows with every span cut to the place it has. */
  readonly cut: readonly BodyNode[];
}

/** Sets the cells as a browser does: each in the first free column of its row. */
function walk(rows: readonly BodyNode[]): Walked {
  /** For every column, how many rows the cell above still reaches down, this one included. */
  const reach: number[] = [];
  let isWhole = true;
  const faults: number[] = [];
  const filled: number[] = [];
  const cut = rows.map((row, at) => {
    isWhole = true;
    let column = 0;
    const cells = (row.content ?? []).map((cell) => {
      while ((reach[column] ?? 0) > 0) column++;
      const wanted = { colspan: spanOf(cell, "colspan"), rowspan: spanOf(cell, "rowspan") };
      const rowspan = Math.min(wanted.rowspan, rows.length - at);
      let colspan = 0;
      while (colspan < wanted.colspan && (reach[column] ?? 0) === 0) {
        reach[column++] = rowspan;
        colspan++;
      }
      isWhole &&= colspan === wanted.colspan && rowspan === wanted.rowspan;
      return colspan === wanted.colspan && rowspan === wanted.rowspan
        ? cell
        : { ...cell, attrs: { ...cell.attrs, colspan, rowspan } };
    });
    filled.push(reach.filter((left) => left > 0).length);
    for (const [i, left] of reach.entries()) reach[i] = Math.max(0, left - 1);
    if (!isWhole) faults.push(at);
    return { ...row, content: cells };
  });
  const width = filled.reduce((widest, count) => Math.max(widest, count), 0);
  const uneven = filled.findIndex((count) => count !== width || count === 0);
  // Faults are noted from the top.
  const first = Math.min(
    faults[0] ?? Number.POSITIVE_INFINITY,
    uneven < 0 ? Number.POSITIVE_INFINITY : uneven,
  );
  return { row: Number.isFinite(first) ? first : null, width, filled, cut };
}

function spanOf(cell: BodyNode, name: "colspan" | "rowspan"): number {
  const value = cell.attrs?.[name];
  return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : 1;
}
