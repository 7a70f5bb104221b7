import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { Body } from "@/core/blocks/body";
import { checkDeskBody } from "@/core/markup/desk-body";
import type { Refusal } from "@/core/refusal";
import { bodyOfDoc } from "../suggesting/doc-body";
import { copySlice } from "./copy-slice";
import type { Range } from "./kept-range";

/** Puts a body in the place of a range, as one step of undo. */
export function insertCopy(state: EditorState, range: Range, body: Body): Transaction {
  const tr = closeHistory(state.tr);
  const { from, to } = state.selection;
  if (from !== range.from || to !== range.to)
    tr.setSelection(TextSelection.between(tr.doc.resolve(range.from), tr.doc.resolve(range.to)));
  const isAtEnd = tr.selection.$to.index(0) >= tr.doc.childCount - 1;
  tr.replaceSelection(copySlice(body, tr.selection.$from));
  if (isAtEnd) writeOn(tr);
  return tr.scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste");
}

/** Behind the last block there is a line to write on. */
function writeOn(tr: Transaction): void {
  const { lastChild, type, content } = tr.doc;
  const { paragraph } = type.schema.nodes;
  if (paragraph && lastChild && (lastChild.isAtom || lastChild.type.spec.group === "top"))
    tr.insert(content.size, paragraph.create());
}

/** Why a text would be too large to be kept, if it would. Asked of large pastes: it reads the whole text. */
export function tooLarge(doc: Node): Refusal | null {
  const checked = checkDeskBody(bodyOfDoc(doc));
  return checked.ok || !checked.code.startsWith("body-too-") ? null : checked;
}
