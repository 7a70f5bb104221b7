import { type Node, Slice } from "@tiptap/pm/model";
import { type EditorState, NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { isSuggestion } from "@/core/markup/desk-marks";
import { withoutSuggestions } from "../pasting/own-copy";
import type { Suggester } from "../suggesting/suggest";

/** Blocks of the text itself that stand one after the other, by their index in it. */
export interface Blocks {
  readonly first: number;
  readonly last: number;
}

/** The blocks that the selection is in. */
export function blocksAt({ selection: { $from, $to } }: EditorState): Blocks {
  const first = $from.index(0);
  return { first, last: Math.max(first, $to.depth === 0 ? $to.index(0) - 1 : $to.index(0)) };
}

/** The blocks meant by one of them: all that are selected if it is among them, else it alone, and the cursor then stands in it. */
export function blocksMeant(view: EditorView, n: number): Blocks {
  const selected = blocksAt(view.state);
  if (n >= selected.first && n <= selected.last) return selected;
  const { doc, tr } = view.state;
  const start = startOf(doc, n);
  const selection = doc.child(n).isAtom
    ? NodeSelection.create(doc, start)
    : TextSelection.near(doc.resolve(start + 1));
  view.dispatch(tr.setSelection(selection));
  return { first: n, last: n };
}

/** Where the n-th block begins; the end of the text for the one behind the last. */
export function startOf(doc: Node, n: number): number {
  let pos = 0;
  for (let i = 0; i < n; i++) pos += doc.child(i).nodeSize;
  return pos;
}

/**
 * Whether blocks may stand elsewhere and stay what they are. Words struck out, another person's words and proposals about
 * the breaks around a block mean their place: they are decided first. A suggestion carries one's own new words along.
 */
export function mayMove(doc: Node, { first, last }: Blocks, by: Suggester): boolean {
  const behind = last + 1 < doc.childCount ? doc.child(last + 1) : null;
  if (behind && (behind.attrs.split || behind.attrs.merge)) return false;
  for (let i = first; i <= last; i++) if (!isSettled(doc.child(i), by)) return false;
  return true;
}

function isSettled(block: Node, by: Suggester): boolean {
  let settled = true;
  const look = ({ attrs, marks }: Node) => {
    const { added, removed, split, merge, changed } = attrs;
    if (removed || split || merge || changed || (added && !by.isMine(added))) settled = false;
    for (const { type, attrs: of } of marks)
      if (isSuggestion(type.name) && !(type.name === "insertion" && by.isMine(of.id)))
        settled = false;
    return settled;
  };
  if (look(block)) block.descendants(look);
  return settled;
}

/** The blocks one place up or down: null where there is no such place. */
export function movedBlocks(
  state: EditorState,
  { first, last }: Blocks,
  step: -1 | 1,
): Transaction | null {
  const { doc, tr } = state;
  const beyond = step === 1 ? last + 1 : first - 1;
  if (beyond < 0 || beyond >= doc.childCount) return null;
  const [from, to] = [startOf(doc, first), startOf(doc, last + 1)];
  const content = doc.slice(from, to).content;
  const target = step === 1 ? startOf(doc, beyond + 1) : startOf(doc, beyond);
  tr.delete(from, to);
  return tr.insert(tr.mapping.map(target), content);
}

/** The same words once more, below: what is proposed about them stays with the first. */
export function doubledBlocks({ doc, tr }: EditorState, { first, last }: Blocks): Transaction {
  const [from, to] = [startOf(doc, first), startOf(doc, last + 1)];
  return tr.insert(to, withoutSuggestions(doc.slice(from, to), () => false).content);
}

/** The text without the blocks; it keeps a line to write on. */
export function withoutBlocks(state: EditorState, { first, last }: Blocks): Transaction {
  const { doc, tr, schema } = state;
  const [from, to] = [startOf(doc, first), startOf(doc, last + 1)];
  const isAll = first === 0 && last === doc.childCount - 1;
  const line = isAll ? schema.nodes.paragraph?.create() : null;
  return line ? tr.replaceWith(from, to, line) : tr.replace(from, to, Slice.empty);
}

/**
 * Where the blocks stand after they were moved. As a suggestion what was there before stays, to be removed, and what was
 * moved comes new: the text has then grown by as many blocks.
 */
export function placeAfter(
  before: Node,
  after: Node,
  { first, last }: Blocks,
  step: -1 | 1,
): number {
  const grown = after.childCount > before.childCount;
  if (step === -1) return first - 1;
  return grown ? last + 2 : first + 1;
}

/** The selection in the n-th block that the state has in its own: the cursor goes with the words. */
export function selectionIn(
  doc: Node,
  n: number,
  { selection }: EditorState,
): Transaction["selection"] {
  const start = startOf(doc, n);
  const block = doc.child(n);
  if (block.isAtom) return NodeSelection.create(doc, start);
  const $from = selection.$from;
  const inside = Math.min($from.pos - $from.before(1), block.nodeSize - 1);
  return TextSelection.near(doc.resolve(start + inside));
}
