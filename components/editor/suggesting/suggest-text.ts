import type { Node, Slice } from "@tiptap/pm/model";
import { TextSelection, type Transaction } from "@tiptap/pm/state";
import { canJoin } from "@tiptap/pm/transform";
import type { Change } from "./net-change";
import type { Suggester } from "./suggest";
import { removeBlock } from "./suggest-blocks";

/** Whether the change is one of running text: within a block, or from one block of text to another beside it. */
export function canBeText(doc: Node, { from, to, slice }: Change): boolean {
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)];
  if (!$from.parent.inlineContent || !$to.parent.inlineContent) return false;
  const siblings = $from.depth === $to.depth && $from.node(-1) === $to.node(-1);
  if (
    !$from.sameParent($to) &&
    !(siblings && hasOnlyTextBetween($from.node(-1), $from.index(-1), $to.index(-1)))
  )
    return false;
  return slice.size === 0 || isInline(slice) || isBroken(slice, $to.node(-1));
}

function hasOnlyTextBetween(parent: Node, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const child = parent.child(i);
    if (!child.inlineContent && !child.isLeaf) return false;
  }
  return true;
}

const isInline = ({ content, openStart, openEnd }: Slice): boolean =>
  openStart === 0 && openEnd === 0 && (content.firstChild?.isInline ?? false);

/** Text with breaks between blocks in it, open on both sides: blocks of text, or items of a list with one each. */
function isBroken({ content, openStart, openEnd }: Slice, parent: Node): boolean {
  if (openStart !== openEnd || openStart < 1 || openStart > 2 || content.childCount < 2)
    return false;
  let whole = true;
  content.forEach((node) => {
    const text = openStart === 2 ? node.firstChild : node;
    const fits =
      openStart === 1 ||
      (node.type.name === "listItem" && node.childCount === 1 && parent.type === node.type);
    whole &&= fits && (text?.inlineContent ?? false);
  });
  return whole;
}

/** Marks what goes, puts in what comes, marks that, and leaves the cursor where a writer expects it. */
export function suggestText(out: Transaction, change: Change, id: string, by: Suggester): void {
  const { from, to, slice } = change;
  const { empty, head } = out.selection;
  // Delete goes on behind what it struck out, and so does whoever writes in the place of a selection.
  const isForwards = from < to && (!empty || head === from);
  const end = markRemoved(out, from, to, id, by);
  if (slice.size === 0) {
    put(out, isForwards ? end : from);
    return;
  }
  const steps = out.steps.length;
  const broken = out.doc.resolve(end).parent;
  out.replace(end, end, slice);
  const insertedTo = out.mapping.slice(steps).map(end, 1);
  markAdded(out, end, insertedTo, id, broken);
  put(out, insertedTo);
}

const clean = { merge: null, changed: null };

const put = (out: Transaction, pos: number): void => {
  out.setSelection(TextSelection.near(out.doc.resolve(pos), -1));
};

/** @returns where the end of the range is now. */
function markRemoved(
  out: Transaction,
  from: number,
  to: number,
  id: string,
  by: Suggester,
): number {
  const acts: (() => void)[] = [];
  const steps = out.steps.length;
  out.doc.nodesBetween(from, to, (node, pos) => {
    if (node.isInline)
      acts.push(() =>
        removeInline(out, node, Math.max(pos, from), Math.min(pos + node.nodeSize, to), id, by),
      );
    else if (pos >= from && node.inlineContent)
      acts.push(() => removeBreak(out, pos, node, id, by));
    else if (pos >= from && node.isLeaf) acts.push(() => removeBlock(out, pos, node, id, by));
    return !node.isInline;
  });
  for (const act of acts.reverse()) act();
  return out.mapping.slice(steps).map(to, -1);
}

function removeInline(
  out: Transaction,
  node: Node,
  from: number,
  to: number,
  id: string,
  by: Suggester,
) {
  const { deletion } = out.doc.type.schema.marks;
  const has = (name: string) => node.marks.find(({ type }) => type.name === name);
  if (has("note") || by.isMine(has("insertion")?.attrs.id)) out.delete(from, to);
  else if (deletion && !has("deletion")) out.addMark(from, to, deletion.create({ id }));
}

/** The break before a block: one that the same person put in goes for good. */
function removeBreak(out: Transaction, pos: number, node: Node, id: string, by: Suggester): void {
  if (by.isMine(node.attrs.split) && canJoin(out.doc, pos)) out.join(pos);
  else if (!node.attrs.merge) out.setNodeAttribute(pos, "merge", id);
}

/** @param broken the block it was put into: what is proposed for all of it holds for every part of it */
function markAdded(out: Transaction, from: number, to: number, id: string, broken: Node): void {
  const { insertion } = out.doc.type.schema.marks;
  const breaks: number[] = [];
  out.doc.nodesBetween(from, to, (node, pos, parent) => {
    if (node.isInline) {
      if (insertion && !node.marks.some(({ type }) => type.name === "note"))
        out.addMark(
          Math.max(pos, from),
          Math.min(pos + node.nodeSize, to),
          insertion.create({ id }),
        );
      return false;
    }
    const isFirstOfItem = parent?.type.name === "listItem" && parent.firstChild === node;
    if (pos >= from && !isFirstOfItem) breaks.push(pos);
    return true;
  });
  for (const pos of breaks) {
    const { added = null, removed = null } = broken.attrs;
    for (const [name, value] of Object.entries({ ...clean, added, removed, split: id }))
      if ((out.doc.nodeAt(pos)?.attrs[name] ?? null) !== value)
        out.setNodeAttribute(pos, name, value);
  }
}
