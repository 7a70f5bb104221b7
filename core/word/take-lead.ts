import { readLead } from "@/core/page-text/read-lead";
import type { Credit } from "@/core/story/story";
import { type Inline, isWords, plainOf, stands } from "./inline";
import type { ParagraphPiece, Piece } from "./piece";

export interface TakenLead {
  readonly fields: { readonly dateline: string };
  readonly credits: readonly Credit[];
  readonly pieces: readonly Piece[];
}

/**
 * The lead 本报讯（记者 …） of the first paragraph, as the fields a story keeps it in; the paragraph goes on without it.
 * Null when there is none, or somebody proposed to change it: then it stays where it can be decided on.
 */
export function takeLead(pieces: readonly Piece[]): TakenLead | null {
  const first = pieces.find((piece) => piece.kind === "paragraph" && piece.inlines.some(isWords));
  if (first?.kind !== "paragraph" || first.list || first.role.name !== "text") return null;
  const text = plainOf(first.inlines, "before");
  const space = text.length - text.trimStart().length;
  const lead = readLead(text.trimStart());
  if (!lead) return null;
  const inlines = cutFront(first.inlines, space + lead.printed.length);
  if (!inlines) return null;
  const rest: ParagraphPiece = { ...first, inlines };
  return {
    fields: { dateline: lead.dateline },
    credits: lead.credits,
    pieces: pieces.map((piece) => (piece === first ? rest : piece)),
  };
}

/** Without so many characters at the front; null when a suggestion stands among them. */
function cutFront(inlines: readonly Inline[], length: number): readonly Inline[] | null {
  let left = length;
  const kept: Inline[] = [];
  for (const node of inlines) {
    if (left === 0 || node.type !== "text") kept.push(node);
    else if (!stands(node, "before") || !stands(node, "after")) return null;
    else {
      const text = node.text ?? "";
      const cut = Math.min(left, text.length);
      left -= cut;
      if (text.length > cut) kept.push({ ...node, text: text.slice(cut).trimStart() });
    }
  }
  return kept;
}
