import type { BodyNode } from "@/core/blocks/body";
import { type BlockPair, blockKey } from "./align-blocks";

/** What became of one picture between two texts. Moved and reworded may both be true of one that stands in both. */
export interface PictureChange {
  readonly pictureId: string;
  readonly before: BodyNode | null;
  readonly after: BodyNode | null;
  readonly isMoved: boolean;
  /** Its caption, credit or alternative text is another. */
  readonly isReworded: boolean;
  /** The pair of blocks it stands in, where it stands now or stood last. */
  readonly at: number;
}

interface Standing {
  readonly node: BodyNode;
  readonly at: number;
}

/** Every picture that came, went, moved or is described otherwise, in reading order. */
export function comparePictures(pairs: readonly BlockPair[]): readonly PictureChange[] {
  const before = standingIn(pairs.map((pair) => pair.before));
  const after = standingIn(pairs.map((pair) => pair.after));
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids
    .map((id) => changeOf(id, before.get(id), after.get(id)))
    .filter(
      ({ before: was, after: is, isMoved, isReworded }) => !was || !is || isMoved || isReworded,
    )
    .sort((a, b) => a.at - b.at);
}

function changeOf(id: string, was: Standing | undefined, is: Standing | undefined): PictureChange {
  const both = was !== undefined && is !== undefined;
  return {
    pictureId: id.slice(0, id.lastIndexOf("#")),
    before: was?.node ?? null,
    after: is?.node ?? null,
    isMoved: both && was.at !== is.at,
    isReworded: both && blockKey(was.node) !== blockKey(is.node),
    at: is?.at ?? was?.at ?? 0,
  };
}

/** Pictures by their id and how often it stood before, so that one shown twice is two. */
function standingIn(blocks: readonly (BodyNode | null)[]): ReadonlyMap<string, Standing> {
  const found = new Map<string, Standing>();
  const walk = (node: BodyNode, at: number) => {
    if (typeof node.attrs?.pictureId === "string") {
      let times = 0;
      while (found.has(`${node.attrs.pictureId}#${times}`)) times++;
      found.set(`${node.attrs.pictureId}#${times}`, { node, at });
    }
    for (const child of node.content ?? []) walk(child, at);
  };
  for (const [at, node] of blocks.entries()) if (node) walk(node, at);
  return found;
}
