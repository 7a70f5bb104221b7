import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/**
 * A key, and an input method that begins, acts on what the writer sees selected. The browser tells of a new selection in
 * a task of its own, which on a busy machine comes after the next key: held Shift+→ and then Delete would take a
 * character too few.
 */
export const FreshSelection = Extension.create({
  name: "freshSelection",
  // Before every extension that answers keys.
  priority: 2_000,
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            keydown: (view, event) => !event.isComposing && readSelection(view),
            compositionstart: readSelection,
          },
        },
      }),
    ];
  },
});

/** @returns false: the event goes on to whoever answers it. */
function readSelection(view: EditorView): false {
  if (!view.composing) view.dom.ownerDocument.dispatchEvent(new Event("selectionchange"));
  return false;
}
