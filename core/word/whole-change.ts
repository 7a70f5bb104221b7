import { type Inline, isPicture, isWords, markId, withoutMarkOf } from "./inline";
import type { ParagraphPiece } from "./piece";

/** The suggestions that the break before a block is put in by, or to be taken out by. */
export interface Break {
  readonly added: string | null;
  readonly removed: string | null;
}

export const plainBreak: Break = { added: null, removed: null };

/** A paragraph with what is proposed for all of it told once. */
export interface Judged {
  readonly piece: ParagraphPiece;
  readonly added: string | null;
  readonly removed: string | null;
  /** The break before the next block. */
  readonly next: Break;
}

/**
 * Word tracks the letters of a paragraph and its end, each by itself. When one suggestion brings (or takes) all of them, and
 * the paragraph before keeps its own end, then the paragraph comes or goes as a block, and nothing is said of the break
 * behind it.
 */
export function judge(piece: ParagraphPiece, before: Break): Judged {
  const added = wholly(piece, "insertion", piece.endAdded, before);
  const removed = wholly(piece, "deletion", piece.endRemoved, before);
  const without = (all: readonly Inline[], name: "insertion" | "deletion", id: string | null) =>
    id ? all.map((node) => withoutMarkOf(node, name, id)) : all;
  const inlines = without(without(piece.inlines, "insertion", added), "deletion", removed);
  return {
    piece: { ...piece, inlines },
    added,
    removed,
    next: {
      added: added ? null : piece.endAdded,
      removed: removed ? null : piece.endRemoved,
    },
  };
}

function wholly(
  { inlines }: ParagraphPiece,
  name: "insertion" | "deletion",
  end: string | null,
  before: Break,
): string | null {
  if (end === null || before.added !== null || before.removed !== null) return null;
  const said = inlines.filter((node) => isWords(node) || isPicture(node));
  return said.every((node) => markId(node, name) === end) ? end : null;
}
