import type { BodyNode } from "@/core/blocks/body";
import { type BlockPair, blockKey } from "./align-blocks";

/** A block that stands at another place now: where it went from, where it came to, as places in the list of pairs. */
export interface Move {
  readonly from: number;
  readonly to: number;
}

/** Blocks that were neither added nor taken out but moved: the same words, or the same picture, gone here and come there. */
export function findMoves(pairs: readonly BlockPair[]): readonly Move[] {
  const gone = new Map<string, number[]>();
  for (const [index, { before, after }] of pairs.entries())
    if (before && !after) {
      const key = identity(before);
      if (key !== null) gone.set(key, [...(gone.get(key) ?? []), index]);
    }
  return pairs.flatMap(({ before, after }, to) => {
    if (before || !after) return [];
    const key = identity(after);
    const from = key === null ? undefined : gone.get(key)?.shift();
    return from === undefined ? [] : [{ from, to }];
  });
}

/** A picture is known by its file, whatever its caption says; an empty block is nobody in particular. */
function identity(node: BodyNode): string | null {
  if (node.type === "picture") return `picture ${String(node.attrs?.pictureId)}`;
  return node.content?.length ? blockKey(node) : null;
}
