import { Extension } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import {
  type EditorState,
  Plugin,
  PluginKey,
  type Selection,
  TextSelection,
} from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import classes from "./proofreading.module.css";
import type { ProofreadingSession } from "./proofreading-session";

/** What is to be underlined, in today's positions. */
export interface Underline {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly severity: string;
}

const steps = [
  ["F8", 1],
  ["Shift-F8", -1],
] as const;

const key = new PluginKey<DecorationSet>("proofreading");

/** Underlines what the proofreader found, and carries the lines along as the text changes. */
export const proofreadingMarks = (session: ProofreadingSession) =>
  Extension.create({
    name: "proofreading",
    onCreate() {
      session.attach(this.editor);
    },
    onTransaction({ transaction }) {
      session.follow(transaction);
    },
    onDestroy() {
      session.detach();
    },
    addKeyboardShortcuts: () =>
      Object.fromEntries(steps.map(([name, way]) => [name, () => session.step(way)])),
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, old) => {
            const lines: readonly Underline[] | undefined = tr.getMeta(key);
            return lines ? drawn(tr.doc, lines) : old.map(tr.mapping, tr.doc);
          },
        },
        props: {
          decorations: (state) => key.getState(state),
          handleDOMEvents: {
            compositionend: () => {
              session.schedule();
              return false;
            },
          },
        },
      }),
    ],
  });

function drawn(doc: EditorState["doc"], lines: readonly Underline[]): DecorationSet {
  return DecorationSet.create(
    doc,
    lines.map(({ id, from, to, severity }) =>
      Decoration.inline(
        from,
        to,
        { class: classes.mark ?? "", "data-finding": id, "data-severity": severity },
        { id },
      ),
    ),
  );
}

export function underline(view: EditorView, lines: readonly Underline[]): void {
  const { state } = view;
  const tr = state.tr.setMeta(key, lines).setMeta("addToHistory", false);
  const selection = selectionOnScreen(view);
  view.dispatch(selection.eq(state.selection) ? tr : tr.setSelection(selection));
}

/**
 * The selection as the browser has it. A key moves it there first and the editor hears of it later: what is drawn in between,
 * unasked, would put the cursor back and the key would be lost.
 */
function selectionOnScreen(view: EditorView): Selection {
  const { doc, selection } = view.state;
  const seen = view.dom.ownerDocument.getSelection();
  const { anchorNode, focusNode } = seen ?? { anchorNode: null, focusNode: null };
  const isInText = view.dom.contains(anchorNode) && view.dom.contains(focusNode);
  if (!seen || !anchorNode || !focusNode || !isInText) return selection;
  if (!view.hasFocus() || !(selection instanceof TextSelection)) return selection;
  return TextSelection.between(
    doc.resolve(view.posAtDOM(anchorNode, seen.anchorOffset)),
    doc.resolve(view.posAtDOM(focusNode, seen.focusOffset)),
  );
}

/** Where the finding stands now; null when its words are gone. */
export function placeOf(state: EditorState, id: string): { from: number; to: number } | null {
  const [found] = key.getState(state)?.find(undefined, undefined, (spec) => spec.id === id) ?? [];
  return found && found.from < found.to ? { from: found.from, to: found.to } : null;
}

/** Selects the words and brings them into view. */
export function goTo(view: EditorView, { from, to }: { from: number; to: number }): void {
  const { state } = view;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)).scrollIntoView());
  view.focus();
}

/** Puts the replacement in the words' place, with their marks, as one step of undo. */
export function replaceWords(
  view: EditorView,
  { from, to }: { from: number; to: number },
  replacement: string,
): void {
  view.dispatch(closeHistory(view.state.tr));
  const { doc, schema, tr } = view.state;
  const marks = doc.resolve(from).marksAcross(doc.resolve(to)) ?? [];
  if (replacement === "") tr.delete(from, to);
  else tr.replaceWith(from, to, schema.text(replacement, marks));
  view.dispatch(tr);
  view.dispatch(closeHistory(view.state.tr));
}

/** Puts another address behind the words, where they still lead to the old one, as one step of undo. */
export function replaceAddress(
  view: EditorView,
  { from, to }: { from: number; to: number },
  address: { readonly from: string; readonly to: string },
): void {
  view.dispatch(closeHistory(view.state.tr));
  const { doc, schema, tr } = view.state;
  const link = schema.marks.link;
  if (!link) return;
  doc.nodesBetween(from, to, (node, at) => {
    const old = node.marks.find(({ type, attrs }) => type === link && attrs.href === address.from);
    if (!old || !node.isText) return;
    const [begin, end] = [Math.max(from, at), Math.min(to, at + node.nodeSize)];
    tr.addMark(begin, end, link.create({ ...old.attrs, href: address.to }));
  });
  view.dispatch(tr);
  view.dispatch(closeHistory(view.state.tr));
}
