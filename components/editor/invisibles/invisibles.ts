import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { KeptSwitch } from "../kept-switch";

interface Shown {
  readonly on: boolean;
  readonly marks: DecorationSet;
}

const key = new PluginKey<Shown>("invisibles");
const off: Shown = { on: false, marks: DecorationSet.empty };

/**
 * Shows spaces, full-width and hard spaces and line ends; the ends of paragraphs are drawn by the stylesheet alone. A key looks
 * again only at the paragraphs it changed, and not while an input method composes in one.
 */
export const Invisibles = Extension.create<{ choice: KeptSwitch | null }>({
  name: "invisibles",
  addOptions: () => ({ choice: null }),
  addProseMirrorPlugins() {
    return [invisiblesPlugin(this.options.choice)];
  },
});

export function invisiblesPlugin(choice: Pick<KeptSwitch, "read" | "subscribe"> | null) {
  return new Plugin<Shown>({
    key,
    state: {
      init: (_config, { doc }) => (choice?.read() ? whole(doc) : off),
      apply: (tr, shown) => {
        const told = tr.getMeta(key) as boolean | undefined;
        if (told !== undefined) return told ? whole(tr.doc) : off;
        return shown.on && tr.docChanged ? followed(tr, shown) : shown;
      },
    },
    props: {
      decorations: (state) => key.getState(state)?.marks,
      attributes: (state): Record<string, string> => (isOn(state) ? { "data-invisibles": "" } : {}),
      handleDOMEvents: {
        compositionend: (view) => {
          setTimeout(() => {
            if (view.isDestroyed || view.composing || !isOn(view.state)) return;
            view.dispatch(view.state.tr.setMeta(key, true));
          }, 50);
          return false;
        },
      },
    },
    view: (view) => {
      const stop = choice?.subscribe(() =>
        view.dispatch(view.state.tr.setMeta(key, choice.read())),
      );
      return { destroy: () => stop?.() };
    },
  });
}

/** The marks as they stand. */
export const marksIn = (state: EditorState): readonly Decoration[] =>
  key.getState(state)?.marks.find() ?? [];

const isOn = (state: EditorState): boolean => key.getState(state)?.on ?? false;

const whole = (doc: Node): Shown => ({
  on: true,
  marks: DecorationSet.create(doc, marksBetween(doc, 0, doc.content.size)),
});

function followed(tr: Transaction, shown: Shown): Shown {
  let marks = shown.marks.map(tr.mapping, tr.doc);
  if (tr.getMeta("composition") !== undefined) return { on: true, marks };
  for (const [from, to] of changedIn(tr)) {
    marks = marks.remove(marks.find(from, to)).add(tr.doc, marksBetween(tr.doc, from, to));
  }
  return { on: true, marks };
}

/** The paragraphs a transaction changed, whole. */
function changedIn(tr: Transaction): readonly (readonly [from: number, to: number])[] {
  const ranges: [number, number][] = [];
  tr.mapping.maps.forEach((map, i) => {
    const on = tr.mapping.slice(i + 1);
    map.forEach((_from, _to, from, to) => {
      const $from = tr.doc.resolve(on.map(from, -1));
      const $to = tr.doc.resolve(on.map(to, 1));
      ranges.push([
        $from.parent.inlineContent ? $from.start() : $from.pos,
        $to.parent.inlineContent ? $to.end() : $to.pos,
      ]);
    });
  });
  return ranges;
}

const kinds: Readonly<Record<string, string>> = {
  " ": "space",
  "\u3000": "wide",
  "\u00a0": "hard",
  "\u202f": "hard",
  "\t": "tab",
};

function marksBetween(doc: Node, from: number, to: number): Decoration[] {
  const marks: Decoration[] = [];
  const mark = (at: number, size: number, kind: string) =>
    marks.push(Decoration.inline(at, at + size, { "data-invisible": kind }));
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.type.name === "hardBreak") mark(pos, 1, "break");
    for (const { index, 0: char } of (node.text ?? "").matchAll(/[ \u3000\u00a0\u202f\t]/g))
      mark(pos + index, 1, kinds[char] ?? "space");
  });
  return marks;
}
