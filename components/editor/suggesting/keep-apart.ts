import type { Node } from "@tiptap/pm/model";
import { type EditorState, Selection, type Transaction } from "@tiptap/pm/state";
import { ReplaceStep } from "@tiptap/pm/transform";
import { deletion, insertion } from "@/core/markup/desk-marks";
import { dressed } from "./suggest";

const wholes = [
  ["added", insertion.name],
  ["removed", deletion.name],
] as const;

/**
 * A change that makes one block of two, one of which somebody proposed to add or to take out as a whole: the proposal
 * is for its words from then on. Else the other's words would go with it when it is decided on.
 */
export function keepApart(tr: Transaction, state: EditorState): Transaction {
  const [step] = tr.steps;
  if (tr.steps.length !== 1 || !(step instanceof ReplaceStep)) return tr;
  const [$from, $to] = [state.doc.resolve(step.from), state.doc.resolve(step.to)];
  const [first, second] = [$from.parent, $to.parent];
  if (first === second || !first.inlineContent || !second.inlineContent) return tr;
  const out = state.tr;
  tellOfWords(out, first, $from.before(), second);
  tellOfWords(out, second, $to.before(), first);
  if (out.steps.length === 0) return tr;
  out.step(step);
  out.setSelection(Selection.fromJSON(out.doc, tr.selection.toJSON()));
  return dressed(out, tr);
}

/** What is proposed of the block at `pos`, and not of the other, is proposed of its words. */
function tellOfWords(out: Transaction, block: Node, pos: number, other: Node): void {
  for (const [name, mark] of wholes) {
    const id = block.attrs[name];
    if (typeof id !== "string" || other.attrs[name] === id) continue;
    const type = out.doc.type.schema.marks[mark];
    block.forEach((node, offset) => {
      const from = pos + 1 + offset;
      if (type && !type.isInSet(node.marks))
        out.addMark(from, from + node.nodeSize, type.create({ id }));
    });
    out.setNodeAttribute(pos, name, null);
    // A block that was added brought the break before it.
    if (name === "added" && !block.attrs.split) out.setNodeAttribute(pos, "split", id);
  }
}
