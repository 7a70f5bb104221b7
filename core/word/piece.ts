import type { Inline } from "./inline";
import type { ListPlace } from "./word-numbering";
import type { Role } from "./word-styles";

/** A paragraph of a file, with all the file says of it. */
export interface ParagraphPiece {
  readonly kind: "paragraph";
  readonly role: Role;
  readonly list: ListPlace | null;
  readonly inlines: readonly Inline[];
  /** The suggestions that its end, the break after it, is put in by or to be taken out by. */
  readonly endAdded: string | null;
  readonly endRemoved: string | null;
  /** What it was before somebody proposed to make it another kind. */
  readonly was: { readonly id: string; readonly role: Role } | null;
}

export interface CellPiece {
  readonly isHeader: boolean;
  readonly columns: number;
  /** Goes on from the cell above. */
  readonly isContinued: boolean;
  readonly pieces: readonly Piece[];
}

export interface RowPiece {
  readonly cells: readonly CellPiece[];
  readonly added: string | null;
  readonly removed: string | null;
}

export interface TablePiece {
  readonly kind: "table";
  readonly rows: readonly RowPiece[];
}

/** What we wrap where Word has no nesting of its own: a quotation, or what goes on in an item of a list. */
export interface GroupPiece {
  readonly kind: "group";
  readonly is: "quote" | "item" | "gallery";
  /** Level of the list whose last item it goes on in. */
  readonly level: number;
  readonly pieces: readonly Piece[];
}

export type Piece = ParagraphPiece | TablePiece | GroupPiece;
