import type { Body, BodyNode } from "@/core/blocks/body";
import { bodySchemaVersion, emptyBody } from "@/core/blocks/body";
import type { Piece } from "./piece";
import type { WordNotice, WordStory } from "./word-story";

/** A story without suggestions, comments and pictures: all that a plainer file can say. */
export function plainStory(
  content: WordStory["content"],
  body: Body,
  notices: readonly WordNotice[] = [],
): WordStory {
  const none = { commissionedLength: null, suggestions: [], threads: [], pictures: [] };
  return { content, body, proposals: {}, ...none, notices };
}

/** Lines of plain text as the paragraphs of a file. */
export const piecesOfLines = (lines: readonly string[]): readonly Piece[] =>
  lines.map((text) => pieceOf([{ type: "text", text }]));

export const pieceOf = (inlines: readonly BodyNode[]): Piece => ({
  kind: "paragraph",
  role: { name: "text", level: 0 },
  list: null,
  inlines,
  endAdded: null,
  endRemoved: null,
  was: null,
});

export function bodyOfBlocks(content: readonly BodyNode[]): Body {
  return content.length === 0
    ? emptyBody
    : { type: "doc", attrs: { schema: bodySchemaVersion }, content };
}
