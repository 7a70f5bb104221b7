import type { DraftItem, DraftParagraph } from "./draft-item";
import { endsSentence } from "./ends-sentence";
import type { Join } from "./page-reading";

export interface Joined {
  readonly paragraphs: readonly DraftParagraph[];
  readonly joins: readonly Join[];
}

/**
 * Closes what the page broke: prose that does not end a sentence is joined to the prose after it (over a
 * caption, never across an ornament), as is a line that only the measure broke. Never verse, captions or
 * headings, never before a line with a paragraph's indent. Joins in `keepApart` are listed but not made.
 */
export function joinColumns(
  item: DraftItem,
  index: number,
  keepApart: ReadonlySet<string>,
): Joined {
  const paragraphs: DraftParagraph[] = [];
  const joins: Join[] = [];
  let open: DraftParagraph | null = null;
  for (const next of item.paragraphs) {
    const last: DraftParagraph | null = next.kind === "text" ? open : (paragraphs.at(-1) ?? null);
    const reason = last ? joinReason(last, next) : null;
    const join = last && reason ? joinOf(last, next, index, reason, keepApart) : null;
    if (join) joins.push(join);
    if (last && join && !join.undone) {
      last.pieces.push(...next.pieces);
      last.units.push(...next.units);
      continue;
    }
    const copy = copyOf(next);
    paragraphs.push(copy);
    if (next.kind !== "caption" || next.apart) open = copy;
  }
  return { paragraphs, joins };
}

function copyOf(paragraph: DraftParagraph): DraftParagraph {
  return { ...paragraph, pieces: [...paragraph.pieces], units: [...paragraph.units] };
}

function joinReason(last: DraftParagraph, next: DraftParagraph): Join["reason"] | null {
  const unit = last.units.at(-1);
  const follower = next.units[0];
  if (!unit || !follower || next.apart || last.kind !== next.kind) return null;
  if (unit.wraps && follower.block === unit.block) return "wrap";
  if (last.kind !== "text" || follower.line.indented || follower.shape.kind === "lead") return null;
  const text = last.pieces.at(-1)?.text ?? "";
  if (endsSentence(text) && !/^[，。；、！？”’）》]/.test(follower.line.text)) return null;
  return unit.line.chinese || follower.line.chinese || !/[.]["”’)]?$/.test(text) ? "column" : null;
}

function joinOf(
  last: DraftParagraph,
  next: DraftParagraph,
  item: number,
  reason: Join["reason"],
  keepApart: ReadonlySet<string>,
): Join {
  const left = last.pieces.at(-1);
  const right = next.pieces[0];
  const before = left?.line ?? 0;
  const after = right?.line ?? 0;
  const id = `j${before}-${after}`;
  return {
    id,
    before,
    after,
    item,
    reason,
    left: left?.text.slice(-8) ?? "",
    right: right?.text.slice(0, 8) ?? "",
    undone: keepApart.has(id),
  };
}
