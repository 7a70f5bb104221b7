import { Extension } from "@tiptap/core";
import { redo, undo } from "@tiptap/pm/history";
import { Plugin } from "@tiptap/pm/state";

/**
 * There is one history of the text, ours. The browser keeps another of what an input method composed: when ours has
 * nothing left to undo or do again, its key, or the browser's own menu, would take characters out unseen.
 */
export const OwnHistory = Extension.create({
  name: "ownHistory",
  // After whoever undoes: what they leave is left to nobody.
  priority: 10,
  addKeyboardShortcuts() {
    return Object.fromEntries(
      ["Mod-z", "Mod-Z", "Shift-Mod-z", "Mod-y", "Mod-я", "Shift-Mod-я"].map((key) => [
        key,
        () => true,
      ]),
    );
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            beforeinput: (view, event) => {
              const act = { historyUndo: undo, historyRedo: redo }[event.inputType];
              if (!act) return false;
              event.preventDefault();
              if (view.editable && !view.composing) act(view.state, view.dispatch);
              return true;
            },
          },
        },
      }),
    ];
  },
});
