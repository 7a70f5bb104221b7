import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";

/**
 * A key acts on what the writer sees selected. The browser tells of a new selection in a task of its own, which on a
 * busy machine comes after the next key: held Shift+→ and then Delete would take a character too few.
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
            keydown: (view, event) => {
              if (!view.composing && !event.isComposing)
                view.dom.ownerDocument.dispatchEvent(new Event("selectionchange"));
              return false;
            },
          },
        },
      }),
    ];
  },
});
