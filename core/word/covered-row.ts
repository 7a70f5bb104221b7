import { type Inline, markId, withoutMarkOf } from "./inline";
import type { CellPiece, Piece } from "./piece";

const sides = [
  ["insertion", "endAdded"],
  ["deletion", "endRemoved"],
] as const;

/**
 * The cells of a row that one person puts in (or takes out), without that person's marks on what is in them: Word says it of
 * the row, and once more of every word. `isTheirs`: whether a suggestion is that person's.
 */
export function coveredRow(
  cells: readonly CellPiece[],
  side: "insertion" | "deletion",
  isTheirs: (id: string) => boolean,
): readonly CellPiece[] {
  const end = sides.find(([name]) => name === side)?.[1] ?? "endAdded";
  const uncovered = (node: Inline): Inline => {
    const id = markId(node, side);
    return id !== null && isTheirs(id) ? withoutMarkOf(node, side, id) : node;
  };
  const piece = (given: Piece): Piece => {
    if (given.kind === "table")
      return { ...given, rows: given.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })) };
    if (given.kind === "group") return { ...given, pieces: given.pieces.map(piece) };
    const id = given[end];
    return {
      ...given,
      inlines: given.inlines.map(uncovered),
      ...(id !== null && isTheirs(id) && { [end]: null }),
    };
  };
  const cell = (given: CellPiece): CellPiece => ({ ...given, pieces: given.pieces.map(piece) });
  return cells.map(cell);
}
