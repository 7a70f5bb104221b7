import { Fragment, type Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { blockProposals } from "@/core/markup/desk-marks";
import type { Change } from "./net-change";
import type { Suggester } from "./suggest";

/**
 * Whole blocks in the place of others: the old ones are to be removed, the new ones added after them; one that only changes its
 * kind or its attributes is changed in place. @returns where the new blocks begin.
 */
export function suggestBlocks(out: Transaction, change: Change, id: string, by: Suggester): number {
  const { from, to, slice } = change;
  const old = blocksBetween(out.doc, from, to);
  const inPlace = changeInPlace(out.doc, change);
  if (inPlace) {
    changeBlock(out, inPlace.pos, inPlace.one, inPlace.other, id, by);
    return inPlace.pos;
  }
  const steps = out.steps.length;
  for (const { node, pos } of [...old].reverse()) removeBlock(out, pos, node, id, by);
  const start = out.mapping.slice(steps).map(to);
  if (slice.content.size > 0) out.insert(start, added(slice.content, id));
  return start;
}

/**
 * Whether blocks of this parent may come and go one by one. Not the cells of a table, nor its rows while a cell reaches
 * across them: what was left would not line up.
 */
export function mayComeAndGo(doc: Node, change: Change): boolean {
  const { parent } = doc.resolve(change.from);
  if (changeInPlace(doc, change)) return true;
  if (parent.type.name === "tableRow") return false;
  return (
    parent.type.name !== "table" ||
    !(reachesAcross(parent.content) || reachesAcross(change.slice.content))
  );
}

function reachesAcross(rows: Fragment): boolean {
  let found = false;
  rows.descendants((node) => {
    found ||= Number(node.attrs.rowspan ?? 1) > 1;
  });
  return found;
}

/** One block that became another kind of block, or has other attributes, with the same words in it. */
function changeInPlace(doc: Node, { from, to, slice }: Change) {
  const [old, ...more] = blocksBetween(doc, from, to);
  const other = slice.content.firstChild;
  if (!old || !other || more.length > 0 || slice.content.childCount > 1) return null;
  return isChange(old.node, other) ? { pos: old.pos, one: old.node, other } : null;
}

function blocksBetween(doc: Node, from: number, to: number) {
  const { parent, start } = { parent: doc.resolve(from).parent, start: doc.resolve(from).start() };
  const found: { readonly node: Node; readonly pos: number }[] = [];
  parent.forEach((node, offset) => {
    const pos = start + offset;
    if (pos >= from && pos + node.nodeSize <= to) found.push({ node, pos });
  });
  return found;
}

/** A block somebody proposes to remove; what the same person added goes for good, unless the parent would be left empty. */
export function removeBlock(out: Transaction, pos: number, node: Node, id: string, by: Suggester) {
  const $pos = out.doc.resolve(pos);
  const mayGo = $pos.parent.canReplace($pos.index(), $pos.index() + 1);
  if (by.isMine(node.attrs.added) && mayGo) out.delete(pos, pos + node.nodeSize);
  else if (!node.attrs.removed) out.setNodeAttribute(pos, "removed", id);
}

function added(content: Fragment, id: string): Fragment {
  const blocks: Node[] = [];
  content.forEach((node) => {
    const clean = Object.fromEntries(blockProposals.map((name) => [name, null]));
    blocks.push(node.type.create({ ...node.attrs, ...clean, added: id }, node.content, node.marks));
  });
  return Fragment.from(blocks);
}

/** Whether one became the other where it stands: the same words, a cell of the same size. */
export function isChange(one: Node, other: Node): boolean {
  if (!one.content.eq(other.content)) return false;
  const [role, otherRole] = [one.type.spec.tableRole, other.type.spec.tableRole];
  if (!isCell(role) || !isCell(otherRole)) return one.inlineContent || one.type === other.type;
  return one.attrs.colspan === other.attrs.colspan && one.attrs.rowspan === other.attrs.rowspan;
}

const isCell = (role: unknown): boolean => role === "cell" || role === "header_cell";

/** Sets the block as another, and remembers what it was. */
export function changeBlock(
  out: Transaction,
  pos: number,
  one: Node,
  other: Node,
  id: string,
  by: Suggester,
): void {
  const open = Object.fromEntries(blockProposals.map((name) => [name, one.attrs[name]]));
  const was = { type: one.type.name, attrs: printedAttrs(one) };
  const is = { type: other.type.name, attrs: printedAttrs(other) };
  const known = typeof one.attrs.changed === "string" ? one.attrs.changed : null;
  const before = known ? withoutId(known) : JSON.stringify(was);
  const changed =
    by.isMine(one.attrs.added) || JSON.stringify(is) === before
      ? null
      : JSON.stringify({ id: idOf(known) ?? id, ...JSON.parse(before) });
  out.setNodeMarkup(pos, other.type, { ...other.attrs, ...open, changed }, one.marks);
}

const proposals: ReadonlySet<string> = new Set(blockProposals);
const printedAttrs = (node: Node): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(node.attrs).filter(([name, value]) => !proposals.has(name) && value !== null),
  );

const idOf = (change: string | null): string | null => change && JSON.parse(change).id;

function withoutId(change: string): string {
  const { type, attrs } = JSON.parse(change);
  return JSON.stringify({ type, attrs });
}
