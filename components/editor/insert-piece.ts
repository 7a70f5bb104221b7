import { closeHistory } from "@tiptap/pm/history";
import { Fragment, Slice } from "@tiptap/pm/model";
import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { Body } from "@/core/blocks/body";
import { editorOfBody } from "./editor-body";

/** Puts a kept text in where the cursor is, as one step that one undo takes back; a suggestion while suggesting. */
export function insertPiece(view: EditorView, body: Body): void {
  view.dispatch(closeHistory(pieceInserted(view.state, body)).scrollIntoView());
  view.focus();
}

/**
 * One paragraph goes into the line, in place of what is selected; several go below the block with the cursor, or in its place
 * when that is an empty paragraph, so that no sentence is torn in two.
 */
export function pieceInserted({ schema, selection, tr }: EditorState, body: Body): Transaction {
  const blocks = schema.nodeFromJSON(editorOfBody(body)).content;
  const [only] = blocks.content;
  const { $from, $to } = selection;
  const isLine = blocks.childCount === 1 && only?.type.name === "paragraph";
  if (isLine && $from.parent.inlineContent && $from.sameParent($to)) {
    tr.replaceRange(selection.from, selection.to, new Slice(only.content, 0, 0));
    return tr.setSelection(TextSelection.near(tr.doc.resolve(selection.from + only.content.size)));
  }
  const isBlank = $to.depth === 1 && $to.parent.type.name === "paragraph" && !$to.parent.childCount;
  const to = $to.depth === 0 ? selection.to : $to.after(1);
  const from = isBlank ? $to.before(1) : to;
  tr.replaceWith(from, to, Fragment.from(blocks));
  return tr.setSelection(TextSelection.near(tr.doc.resolve(from + blocks.size), -1));
}
