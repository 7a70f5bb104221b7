import type { Piece } from "./page-reading";

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Pieces of source lines read as one text, which still knows where each character came from. */
export interface Passage {
  readonly text: string;
  /** Where the character at a 0-based offset stands in the source. */
  at(offset: number): Place;
}

export function passageOf(pieces: readonly Piece[], glue = ""): Passage {
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += piece.text.length + glue.length;
  }
  return {
    text: pieces.map((piece) => piece.text).join(glue),
    at(offset) {
      const index = lastAtOrBefore(starts, offset);
      const piece = pieces[index];
      return {
        line: piece?.line ?? 0,
        column: (piece?.column ?? 1) + offset - (starts[index] ?? 0),
      };
    },
  };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
