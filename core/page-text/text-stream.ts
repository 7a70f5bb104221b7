import type { Piece } from "./page-reading";
import { type Place, passageOf } from "./passage";

const same: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
  "(": "（",
  ")": "）",
};

/** Text of an item for comparing: no white space, marks full-width, `\n` between paragraphs. */
export interface TextStream {
  readonly text: string;
  at(offset: number): Place;
}

export function textStream(paragraphs: readonly (readonly Piece[])[]): TextStream {
  const chars: string[] = [];
  const lines: number[] = [];
  const columns: number[] = [];
  for (const pieces of paragraphs) {
    const passage = passageOf(pieces);
    for (let offset = 0; offset < passage.text.length; offset++) {
      const char = passage.text.charAt(offset);
      if (/\s/.test(char)) continue;
      const { line, column } = passage.at(offset);
      chars.push(same[char] ?? char);
      lines.push(line);
      columns.push(column);
    }
    chars.push("\n");
    lines.push(lines.at(-1) ?? 0);
    columns.push(columns.at(-1) ?? 1);
  }
  return {
    text: chars.join(""),
    at: (offset) => ({ line: lines[offset] ?? 0, column: columns[offset] ?? 1 }),
  };
}
