import { Extension } from "@tiptap/core";
import { redo, undo } from "@tiptap/pm/history";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/**
 * There is one history of the text, ours. The browser keeps another of what an input method composed: when ours has
 * nothing left to undo or do again, its key, or the browser's own menu, would take characters out unseen. Nor does the
 * key that does again ever undo, as it may with Caps Lock on.
 */
export const OwnHistory = Extension.create({
  name: "ownHistory",
  // Before the keys that only act when there is something left.
  priority: 1_500,
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleKeyDown: (view, event) => {
            const act = actOfKey(event);
            return act !== null && !view.composing && did(view, act);
          },
          handleDOMEvents: {
            beforeinput: (view, event) => {
              const act = { historyUndo: undo, historyRedo: redo }[event.inputType];
              if (!act) return false;
              event.preventDefault();
              return did(view, act);
            },
          },
        },
      }),
    ];
  },
});

function did(view: EditorView, act: typeof undo): true {
  if (view.editable && !view.composing) act(view.state, view.dispatch);
  return true;
}

/** Also on a keyboard whose Z is written я. */
function actOfKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z" || letter === "я") return shiftKey ? redo : undo;
  return letter === "y" && !shiftKey && !metaKey ? redo : null;
}
