import { type Node, Slice } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { settle } from "@/core/markup/settle";
import { bodyOfDoc, docOfBody } from "./doc-body";
import type { Suggester } from "./suggest";

/** Content put in the place of what stood between two positions. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly slice: Slice;
}

/** All that the transaction does as one replacement, as short as it can be. */
export const netChange = (tr: Transaction): Change => netReplacement(tr.before, tr.doc);

/** What makes the first document the second, as one replacement. */
export function netReplacement(before: Node, after: Node): Change {
  const start = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (start === null || !end) return { from: 0, to: 0, slice: Slice.empty };
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  return { from: start, to: end.a + overlap, slice: after.slice(start, end.b + overlap) };
}

/**
 * The change as whole blocks of the document. The new blocks say what the person sees: their own suggestions
 * are taken into them, others' stay with the old blocks. `startAfter`: where the new blocks begin in `tr.doc`.
 */
export function topLevelChange(
  tr: Transaction,
  by: Suggester,
): { readonly change: Change; readonly startAfter: number } {
  const [before, after] = [children(tr.before), children(tr.doc)];
  let head = 0;
  while (head < before.length && head < after.length && isSame(before, after, head, head)) head++;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - head &&
    isSame(before, after, before.length - 1 - tail, after.length - 1 - tail)
  )
    tail++;
  const last = after.length - tail;
  const fresh = tr.doc.content.cut(offset(after, head), offset(after, last));
  const judged = settle(bodyOfDoc(tr.doc.copy(fresh)), (id) =>
    by.isMine(id) ? "accept" : "reject",
  );
  const content = last > head ? docOfBody(judged, tr.doc.type.schema).content : fresh;
  return {
    change: {
      from: offset(before, head),
      to: offset(before, before.length - tail),
      slice: new Slice(content, 0, 0),
    },
    startAfter: offset(after, head),
  };
}

const children = (doc: Node): readonly Node[] =>
  Array.from({ length: doc.childCount }, (_, i) => doc.child(i));

const isSame = (a: readonly Node[], b: readonly Node[], i: number, j: number): boolean => {
  const [one, other] = [a[i], b[j]];
  return one !== undefined && other !== undefined && one.eq(other);
};

const offset = (nodes: readonly Node[], count: number): number =>
  nodes.slice(0, count).reduce((sum, node) => sum + node.nodeSize, 0);
