import type { Node } from "@tiptap/pm/model";
import { captionOf } from "@/core/blocks/caption-of";

/**
 * Positions in the document of each text block's characters, in the order the blocks are read; the last is the
 * end of the block. Words proposed for deletion are not read and have no place.
 */
export function blockPositions(doc: Node): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    blocks.push(positionsIn(node, at + 1));
    return false;
  });
  return blocks;
}

function positionsIn(block: Node, start: number): number[] {
  const places: number[] = [];
  block.forEach((child, offset) => {
    const isKept = !child.marks.some((mark) => mark.type.name === "deletion");
    const size = child.isText ? (child.text?.length ?? 0) : 1;
    if (isKept || !child.isText) for (let n = 0; n < size; n++) places.push(start + offset + n);
  });
  places.push(start + block.content.size);
  return places;
}

/** Position of the n-th block of the document that has a caption; null if there are not so many. */
export function captionPosition(doc: Node, n: number): number | null {
  let seen = 0;
  let found: number | null = null;
  doc.descendants((node, at) => {
    const { attrs } = node;
    if (captionOf({ type: node.type.name, attrs }) !== null && seen++ === n) found = at;
    return found === null;
  });
  return found;
}
