import { Extension } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { locate } from "@/core/markup/anchor";
import { afterPaint } from "./after-paint";
import { positionAt, wordsOf } from "./text-quoting";

/** The words an address wants to be shown at; a mark on a proof leads here. */
const wanted = (): string => new URLSearchParams(window.location.search).get("words") ?? "";

function show(view: EditorView, exact: string): void {
  const { doc, tr } = view.state;
  const place = locate(wordsOf(doc), { exact, before: "", after: "", at: 0 });
  if (!place) return;
  const [from, to] = [positionAt(doc, place.from), positionAt(doc, place.to)];
  view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)).scrollIntoView());
  view.focus();
}

/** Opens the story with the words of its address selected and in sight, where it still has them. */
export const OpenAtWords = Extension.create({
  name: "openAtWords",
  onCreate() {
    const exact = wanted();
    if (exact === "") return;
    const { editor } = this;
    // Only what has been drawn can be scrolled to.
    afterPaint(() => {
      if (!editor.isDestroyed) show(editor.view, exact);
    });
  },
});
