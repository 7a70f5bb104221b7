import type { BodyNode } from "@/core/blocks/body";
import { tidyText } from "@/core/text/tidy-text";
import { bodyOfBlocks, piecesOfLines, plainStory } from "./plain-story";
import { headOfPieces } from "./read-head";
import type { WordStory } from "./word-story";

/** Plain text as a story: every line is a paragraph, the first ones are read as a printed page's are. */
export function readPlain(text: string): WordStory {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\f\v]/).map(tidyText);
  const said = lines.filter((line) => line !== "");
  const { content, pieces } = headOfPieces(piecesOfLines(said));
  const blocks = pieces.flatMap((piece): BodyNode[] =>
    piece.kind === "paragraph" && piece.inlines.length > 0
      ? [{ type: "paragraph", content: piece.inlines }]
      : [],
  );
  return plainStory(content, bodyOfBlocks(blocks));
}
