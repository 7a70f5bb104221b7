import type { BodyNode } from "@/core/blocks/body";
import { readHtml } from "@/core/copy-in/read-html";
import { Refused } from "@/core/refusal";
import type { Piece } from "./piece";
import { bodyOfBlocks, pieceOf, plainStory } from "./plain-story";
import { headOfPieces } from "./read-head";
import type { WordStory } from "./word-story";

/**
 * Markup that another format was turned into, as a story. `isPart`: whether a picture's address is a part of the file;
 * others are left out. @throws Refused when it is too large to be one.
 */
export function readCopy(html: string, isPart: (src: string) => boolean = () => false): WordStory {
  const read = readHtml(html, { takesTitle: true, takesPicture: isPart });
  if (!read.ok) throw new Refused({ ...read, field: "file" });
  const blocks = read.body.content ?? [];
  const top = blocks.findIndex(({ type }) => type !== "paragraph");
  const front = top < 0 ? blocks : blocks.slice(0, top);
  const head = headOfPieces(front.map(pieceOfBlock), read.title);
  const rest = head.pieces.map(blockOfPiece);
  const body = bodyOfBlocks([...rest, ...blocks.slice(front.length)]);
  const pictures = read.pictures.flatMap(({ id, src }) =>
    id === null ? [] : [{ key: id, part: src, known: null }],
  );
  const left = read.pictures.length > pictures.length;
  return { ...plainStory(head.content, body, left ? ["picture-outside"] : []), pictures };
}

const pieceOfBlock = ({ content = [] }: BodyNode): Piece => pieceOf(content);
const blockOfPiece = (piece: Piece): BodyNode => ({
  type: "paragraph",
  ...(piece.kind === "paragraph" && piece.inlines.length > 0 && { content: piece.inlines }),
});
