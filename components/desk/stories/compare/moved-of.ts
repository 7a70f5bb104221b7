import type { BlockPair } from "@/core/story/align-blocks";
import { findMoves } from "@/core/story/find-moves";
import type { Moved } from "./compared-block";

/** The pairs whose block moved, by their place: away from here, or here from elsewhere. */
export function movedOf(pairs: readonly BlockPair[]): ReadonlyMap<number, Moved> {
  return new Map(
    findMoves(pairs).flatMap(({ from, to }): [number, Moved][] => [
      [from, "away"],
      [to, "here"],
    ]),
  );
}
