import { NodeSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { startOf } from "./move-blocks";

/** Takes the n-th block up as if it were dragged in the text itself: where it is dropped, the editor moves it. */
export function dragBlock(view: EditorView, n: number, data: DataTransfer): void {
  const { doc, tr } = view.state;
  const selection = NodeSelection.create(doc, startOf(doc, n));
  view.dispatch(tr.setSelection(selection));
  const { dom, text, slice } = view.serializeForClipboard(selection.content());
  data.clearData();
  data.setData("text/html", dom.innerHTML);
  data.setData("text/plain", text);
  data.effectAllowed = "move";
  const shown = view.nodeDOM(selection.from);
  if (shown instanceof Element) data.setDragImage(shown, 0, 0);
  view.dragging = { slice, move: true };
}
