import { closeHistory } from "@tiptap/pm/history";
import type { EditorView } from "@tiptap/pm/view";
import type { Suggester } from "../suggesting/suggest";
import {
  type Blocks,
  doubledBlocks,
  mayMove,
  movedBlocks,
  placeAfter,
  selectionIn,
  withoutBlocks,
} from "./move-blocks";

/** Why nothing happened, as a key of `writing.blocks`. */
export type BlockRefusal = "unsettled";

/** Moves blocks one place and the cursor with them, in a step of undo of its own: as it is with the two below. */
export function moveBlocks(
  view: EditorView,
  blocks: Blocks,
  step: -1 | 1,
  by: Suggester,
): BlockRefusal | null {
  const before = view.state;
  const tr = movedBlocks(before, blocks, step);
  if (!tr) return null;
  if (!mayMove(before.doc, blocks, by)) return "unsettled";
  view.dispatch(closeHistory(tr));
  const at = placeAfter(before.doc, view.state.doc, blocks, step);
  const selection = selectionIn(view.state.doc, at, before);
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
  return null;
}

export function doubleBlocks(view: EditorView, blocks: Blocks): null {
  view.dispatch(closeHistory(doubledBlocks(view.state, blocks)).scrollIntoView());
  return null;
}

export function removeBlocks(view: EditorView, blocks: Blocks): null {
  view.dispatch(closeHistory(withoutBlocks(view.state, blocks)));
  return null;
}
