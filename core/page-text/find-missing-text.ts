import type { DraftItem, DraftParagraph } from "./draft-item";
import { endsSentence } from "./ends-sentence";
import type { Flag, Piece } from "./page-reading";

/**
 * Prose that stops in mid-sentence and has nothing to be joined to, or begins with the end of one; and a
 * headline without a text. `apart` holds the lines whose join a person undid: they know.
 */
export function findMissingText(
  item: DraftItem,
  paragraphs: readonly DraftParagraph[],
  apart: ReadonlySet<number>,
): Flag[] {
  const flags: Flag[] = [];
  if (paragraphs.length === 0) {
    const head = item.headline[0];
    if (head && item.bylines.length === 0)
      flags.push(flagOf(head.line, head.column, head.text, "textless"));
  }
  for (const paragraph of paragraphs) {
    const first = paragraph.pieces[0];
    const last = paragraph.pieces.at(-1);
    if (paragraph.kind !== "text" || !first || !last || isClosing(paragraph)) continue;
    if (/^[，。；、！？：”’）》]/.test(first.text) && !apart.has(first.line))
      flags.push(flagOf(first.line, first.column, first.text.slice(0, 12), "start"));
    const open = !endsSentence(last.text) && !apart.has(last.line) && item.jumps.length === 0;
    if (open) flags.push(flagOf(last.line, last.column, last.text.slice(-12), "end"));
  }
  return flags;
}

/** （上接第一版） and nothing after it. */
export function flagStrayJump({ line, column, text }: Piece): Flag {
  return flagOf(line, column, text, "jump");
}

function flagOf(
  line: number,
  column: number,
  text: string,
  where: "start" | "end" | "textless" | "jump",
): Flag {
  return {
    id: `missing-text-${line}-${where}`,
    code: "missing-text",
    lines: [line],
    params: { text, where },
    places: [{ line, column, length: text.length }],
    dismissed: false,
  };
}

function isClosing(paragraph: DraftParagraph): boolean {
  return paragraph.units.every((unit) => unit.shape.kind === "closing");
}
