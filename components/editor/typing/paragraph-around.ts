import type { ResolvedPos } from "@tiptap/pm/model";

/** The paragraph as it will be read, on both sides of a position: without what is struck out. */
export interface ParagraphAround {
  readonly before: string;
  readonly after: string;
  /** Where the n-th character of the paragraph stands in the document. */
  readonly at: (n: number) => number;
}

/** What is no text (a footnote, a line's end) counts as one character of its own. */
const object = "\ufffc";

export function paragraphAround($pos: ResolvedPos): ParagraphAround {
  const places: number[] = [];
  let text = "";
  let before = 0;
  $pos.parent.forEach((node, offset) => {
    if (node.marks.some(({ type }) => type.name === "deletion")) return;
    const words = node.text ?? object;
    for (let i = 0; i < words.length; i++) places.push($pos.start() + offset + i);
    text += words;
  });
  while (before < places.length && (places[before] ?? 0) < $pos.pos) before++;
  return {
    before: text.slice(0, before),
    after: text.slice(before),
    at: (n) => places[n] ?? $pos.pos,
  };
}
