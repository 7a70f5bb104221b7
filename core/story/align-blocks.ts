import type { BodyNode } from "@/core/blocks/body";
import { picturesIn } from "@/core/blocks/pictures-in";
import { blockText } from "./block-text";

/** Two bodies side by side: a block of each, or of one only where the other has nothing like it. */
export interface BlockPair {
  readonly before: BodyNode | null;
  readonly after: BodyNode | null;
  readonly same: boolean;
}

/** Beyond this many comparisons the changed middle is paired in order, not by likeness. */
const mostComparisons = 250_000;
/** Share of characters two blocks must have in common to be one block that was changed. */
const likeness = 0.4;

/**
 * Pairs the blocks of two texts in reading order: blocks that are the same, blocks that became one another, and
 * blocks that stand only here or there. Nothing is left out on either side.
 */
export function alignBlocks(
  before: readonly BodyNode[],
  after: readonly BodyNode[],
): readonly BlockPair[] {
  const a = before.map(measure);
  const b = after.map(measure);
  let head = 0;
  while (head < a.length && head < b.length && a[head]?.key === b[head]?.key) head++;
  let tail = 0;
  while (
    tail < Math.min(a.length, b.length) - head &&
    a[a.length - 1 - tail]?.key === b[b.length - 1 - tail]?.key
  )
    tail++;
  const same = (m: Measured, n: Measured): BlockPair => ({
    before: m.node,
    after: n.node,
    same: true,
  });
  return [
    ...zip(a.slice(0, head), b.slice(0, head), same),
    ...alignMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...zip(a.slice(a.length - tail), b.slice(b.length - tail), same),
  ];
}

interface Measured {
  readonly node: BodyNode;
  /** Equal for blocks that are equal, whatever the order of their keys. */
  readonly key: string;
  readonly text: string;
  readonly counts: ReadonlyMap<string, number>;
}

function measure(node: BodyNode): Measured {
  const text = blockText(node);
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  return { node, key: blockKey(node), text, counts };
}

export function blockKey(node: BodyNode): string {
  return JSON.stringify(node, (_name, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, inner]) => inner !== null && inner !== undefined)
            .sort(([x], [y]) => (x < y ? -1 : 1)),
        )
      : value,
  );
}

function alignMiddle(a: readonly Measured[], b: readonly Measured[]): BlockPair[] {
  if (a.length * b.length > mostComparisons) return inOrder(a, b);
  const best = bestFrom(a, b);
  const pairs: BlockPair[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const m = a[i];
    const n = b[j];
    const here = best[i]?.[j] ?? 0;
    if (m && n && matchScore(m, n) > 0 && here === matchScore(m, n) + (best[i + 1]?.[j + 1] ?? 0)) {
      pairs.push({ before: m.node, after: n.node, same: m.key === n.key });
      i++;
      j++;
    } else if (m && (!n || here === (best[i + 1]?.[j] ?? 0))) {
      pairs.push({ before: m.node, after: null, same: false });
      i++;
    } else if (n) {
      pairs.push({ before: null, after: n.node, same: false });
      j++;
    }
  }
  return pairs;
}

/** best[i][j]: the most that can be matched from the i-th and j-th block on. */
function bestFrom(a: readonly Measured[], b: readonly Measured[]): number[][] {
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const m = a[i];
      const n = b[j];
      const row = best[i];
      if (!m || !n || !row) continue;
      const match = matchScore(m, n);
      const taken = match > 0 ? match + (best[i + 1]?.[j + 1] ?? 0) : 0;
      row[j] = Math.max(taken, best[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return best;
}

/** Of a picture and a paragraph that changed places it is the picture that moved, so it counts for less. */
function matchScore(m: Measured, n: Measured): number {
  if (m.node.type === "picture" || n.node.type === "picture")
    return m.node.attrs?.pictureId !== undefined &&
      m.node.attrs.pictureId === n.node.attrs?.pictureId
      ? m.key === n.key
        ? 1.5
        : 1.2
      : 0;
  if (m.key === n.key) return 2;
  if (m.node.type === "gallery" && n.node.type === "gallery") return galleryScore(m.node, n.node);
  const total = m.text.length + n.text.length;
  if (total === 0) return 0;
  let common = 0;
  for (const [char, count] of m.counts) common += Math.min(count, n.counts.get(char) ?? 0);
  const share = (2 * common) / total;
  return share >= likeness ? share : 0;
}

/** Galleries are one another when they share pictures, whatever stands below them. */
function galleryScore(m: BodyNode, n: BodyNode): number {
  const ids = picturesIn({ type: "doc", content: [n] });
  return picturesIn({ type: "doc", content: [m] }).some((id) => ids.includes(id)) ? 1.5 : 0;
}

function inOrder(a: readonly Measured[], b: readonly Measured[]): BlockPair[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => ({
    before: a[i]?.node ?? null,
    after: b[i]?.node ?? null,
    same: a[i] !== undefined && a[i]?.key === b[i]?.key,
  }));
}

const zip = <T, R>(a: readonly T[], b: readonly T[], join: (m: T, n: T) => R): R[] =>
  a.flatMap((m, i) => {
    const n = b[i];
    return n === undefined ? [] : [join(m, n)];
  });
