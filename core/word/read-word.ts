import { picturesIn } from "@/core/blocks/pictures-in";
import { suggestionIds } from "@/core/markup/markup";
import { assemble } from "./assemble-blocks";
import { grown } from "./growing";
import type { Piece } from "./piece";
import { placeComments } from "./place-comments";
import { bodyOfBlocks } from "./plain-story";
import { readHead } from "./read-head";
import { PieceReader } from "./read-pieces";
import { readThreads } from "./read-threads";
import { readFacts } from "./story-facts";
import { Desk } from "./word-desk";
import type { WordFile, WordReader } from "./word-file";
import type { WordStory } from "./word-story";
import { childOf } from "./xml";

/**
 * The story a .docx tells: its lines, its text with Word's tracked changes as suggestions, its comments as conversations.
 * Never throws; what a story cannot hold comes as what it can (a nested table as lines), and `notices` say what was
 * left out.
 */
export function readWord(file: WordFile, reader: WordReader): WordStory {
  const isOurs = readFacts(file.custom) !== null;
  const desk = new Desk(file, reader, isOurs);
  const body = childOf(file.document, "w:body");
  const pieces = body ? new PieceReader(desk).read(body) : [];
  const head = readHead(pieces, desk);
  desk.firstLevel = isOurs ? 1 : highestLevel(head.pieces);
  const blocks = assemble(head.pieces, desk, "top").map(grown);
  const { content, anchors } = placeComments(blocks);
  const text = bodyOfBlocks(content);
  const used = new Set(suggestionIds({ body: text, proposals: head.proposals }));
  const shown = new Set(picturesIn(text));
  return {
    content: head.content,
    body: text,
    proposals: head.proposals,
    commissionedLength: head.commissionedLength,
    suggestions: desk.revisions.all().filter(({ id }) => used.has(id)),
    threads: readThreads(desk, anchors),
    pictures: desk.pictures().filter(({ key }) => shown.has(key)),
    notices: [...desk.notices],
  };
}

/** Word's highest level of heading the text uses. */
function highestLevel(pieces: readonly Piece[]): number {
  return pieces.reduce(
    (highest, piece) => Math.min(highest, levelOf(piece)),
    Number.POSITIVE_INFINITY,
  );
}

function levelOf(piece: Piece): number {
  if (piece.kind === "group") return highestLevel(piece.pieces);
  if (piece.kind === "table") return Number.POSITIVE_INFINITY;
  return piece.role.name === "heading" ? piece.role.level : Number.POSITIVE_INFINITY;
}
