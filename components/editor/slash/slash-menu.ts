import { Extension } from "@tiptap/core";
import type { ResolvedPos } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { SlashSession } from "./slash-session";

/** Where the slash stands that opened the menu; null while it is shut. */
const key = new PluginKey<number | null>("slashMenu");
const shut = "shut";

/** What the key of the slash gives, whichever width or input method it is typed in. */
const slashes = /^[/／、]$/;
/** Longer than any name of a thing: then it is a text that begins with a slash. */
const longest = 16;

/** A slash typed on an empty line or behind a space opens the menu of what can be inserted. The slash is text until something is taken. */
export const SlashMenu = Extension.create<{ session: SlashSession }>({
  name: "slashMenu",
  priority: 1_600,
  addOptions: () => ({ session: new SlashSession() }),
  addProseMirrorPlugins() {
    return [slashPlugin(this.options.session)];
  },
});

export function slashPlugin(session: SlashSession): Plugin<number | null> {
  const look = (view: EditorView) => {
    if (!view.composing) session.look(typedIn(view.state));
  };
  return new Plugin<number | null>({
    key,
    state: {
      init: () => null,
      apply: (tr, from, _old, state) => {
        const told = tr.getMeta(key) as number | typeof shut | undefined;
        if (told === shut) return null;
        if (told !== undefined) return told;
        if (from === null || (!tr.docChanged && !tr.selectionSet)) return from;
        const now = tr.mapping.map(from);
        return wordsBehind(state, now) === null ? null : now;
      },
    },
    view: () => ({
      update: (view, old) => {
        if (key.getState(view.state) !== null || key.getState(old) !== null) look(view);
      },
      destroy: () => session.look(null),
    }),
    props: {
      handleTextInput: (view, from, to, text, deflt) => {
        if (view.composing || from !== to || !slashes.test(text)) return false;
        if (!opensAt(view.state.doc.resolve(from), text)) return false;
        view.dispatch(deflt().setMeta(key, from));
        return true;
      },
      handleKeyDown: (view, event) => {
        if (view.composing || event.isComposing || session.read() === null) return false;
        if (event.key !== "Escape") return session.press(event.key);
        close(view);
        return true;
      },
      handleDOMEvents: {
        blur: (view) => {
          close(view);
          return false;
        },
        // The last of a composition reaches the document a moment after its end.
        compositionend: (view) => {
          if (key.getState(view.state) !== null) setTimeout(() => look(view), 50);
          return false;
        },
      },
    },
  });
}

function close(view: EditorView): void {
  if (key.getState(view.state) !== null) view.dispatch(view.state.tr.setMeta(key, shut));
}

/** An empty line, or behind a space that no figure stands before (11 / 28 is a date). */
function opensAt($pos: ResolvedPos, typed: string): boolean {
  if (!$pos.parent.isTextblock) return false;
  if ($pos.parent.content.size === 0) return true;
  const before = $pos.parent.textBetween(0, $pos.parentOffset, undefined, "\ufffc");
  return typed !== "、" && /(?:^|[^\d\s])[ \u3000]$/.test(before);
}

function typedIn(state: EditorState): { readonly from: number; readonly words: string } | null {
  const from = key.getState(state) ?? null;
  const words = from === null ? null : wordsBehind(state, from);
  return from === null || words === null ? null : { from, words };
}

/** What stands between the slash and the cursor, or null when the cursor has left it. */
function wordsBehind({ doc, selection }: EditorState, from: number): string | null {
  const { $from, empty } = selection;
  if (!empty || $from.pos <= from || from < $from.start()) return null;
  const typed = doc.textBetween(from, $from.pos, undefined, " ");
  return /^[/／、]\S*$/.test(typed) && typed.length <= longest ? typed.slice(1) : null;
}
