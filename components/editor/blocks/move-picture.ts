import { NodeSelection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";

/** Whether a picture stands in a gallery here. */
export function placeInGallery({ state }: Editor, pos: number | undefined): boolean {
  return pos !== undefined && state.doc.resolve(pos).parent.type.name === "gallery";
}

/** Moves the picture at this place one place on in its gallery, or back. @returns whether there is such a picture. */
export function movePicture(editor: Editor, pos: number | undefined, by: -1 | 1): boolean {
  if (pos === undefined || !placeInGallery(editor, pos) || editor.view.composing) return false;
  const { tr, doc } = editor.state;
  const $pos = doc.resolve(pos);
  const picture = $pos.nodeAfter;
  const other = by === 1 ? doc.resolve(pos + 1).nodeAfter : $pos.nodeBefore;
  if (picture?.type.name !== "picture") return false;
  if (!other) return true;
  // Out and in again: as a suggestion that is one picture that moves, and not two that change places.
  tr.delete(pos, pos + 1).insert(pos + by, picture);
  tr.setSelection(NodeSelection.create(tr.doc, pos + by));
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}
