import type { Mark, Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import type { AddMarkStep, RemoveMarkStep } from "@tiptap/pm/transform";
import { isOfTheDesk } from "@/core/markup/desk-marks";
import type { Suggester } from "./suggest";

const isPrinted = ({ type }: Mark): boolean => !isOfTheDesk(type.name);

/** Sets words in another manner and remembers how they were. What the person added is simply set so. */
export function suggestFormatting(
  out: Transaction,
  step: AddMarkStep | RemoveMarkStep,
  id: string,
  by: Suggester,
): void {
  const runs: { readonly from: number; readonly to: number; readonly node: Node }[] = [];
  out.doc.nodesBetween(step.from, step.to, (node, pos) => {
    if (!node.isInline) return;
    const [from, to] = [Math.max(pos, step.from), Math.min(pos + node.nodeSize, step.to)];
    runs.push({ from, to, node });
  });
  out.step(step);
  if (!isPrinted(step.mark)) return;
  for (const { from, to, node } of runs) {
    const own = node.marks.find(({ type }) => type.name === "insertion");
    if (!by.isMine(own?.attrs.id)) remember(out, from, to, node, id);
  }
}

function remember(out: Transaction, from: number, to: number, node: Node, id: string): void {
  const formatting = out.doc.type.schema.marks.formatting;
  if (!formatting) return;
  const known = node.marks.find(({ type }) => type === formatting);
  const was: string = known?.attrs.before ?? JSON.stringify(node.marks.filter(isPrinted));
  const is = JSON.stringify(out.doc.nodeAt(from)?.marks.filter(isPrinted) ?? []);
  if (is === was) out.removeMark(from, to, formatting);
  else out.addMark(from, to, formatting.create({ id: known?.attrs.id ?? id, before: was }));
}
