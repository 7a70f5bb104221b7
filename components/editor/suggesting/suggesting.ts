import { Extension } from "@tiptap/core";
import type { Mark } from "@tiptap/pm/model";
import {
  type EditorState,
  Plugin,
  PluginKey,
  type Selection,
  TextSelection,
  type Transaction,
} from "@tiptap/pm/state";
import { ReplaceStep } from "@tiptap/pm/transform";
import type { EditorView } from "@tiptap/pm/view";
import { isSuggestion } from "@/core/markup/desk-marks";
import { keepApart } from "./keep-apart";
import { type Suggester, suggest } from "./suggest";

const key = new PluginKey<boolean>("suggesting");
/** Set on a transaction that decides about suggestions: it is applied as it is. */
const asItIs = "asItIs";

export const isSuggesting = (state: EditorState): boolean => key.getState(state) ?? false;

export function setSuggesting(view: EditorView, on: boolean): void {
  view.dispatch(view.state.tr.setMeta(key, on).setMeta("addToHistory", false));
}

export const markAsItIs = (tr: Transaction): Transaction => tr.setMeta(asItIs, true);

export interface SuggestingOptions {
  readonly by: Suggester;
  readonly isOn: boolean;
}

/** While it is on, every change becomes a suggestion; while it is off, nothing typed becomes part of one. */
export const Suggesting = Extension.create<SuggestingOptions>({
  name: "suggesting",
  addOptions: () => ({ by: { newId: () => "", isMine: () => false }, isOn: false }),
  dispatchTransaction({ transaction, next }) {
    const { state } = this.editor;
    if (isApart(transaction)) next(transaction);
    else if (isSuggesting(state)) next(suggest(transaction, state, this.options.by));
    else next(leaveSuggestions(keepApart(transaction, state)));
  },
  addProseMirrorPlugins() {
    const { by, isOn } = this.options;
    return [
      new Plugin<boolean>({
        key,
        state: {
          init: () => isOn,
          apply: (tr, on) => (tr.getMeta(key) as boolean | undefined) ?? on,
        },
        props: { handleDOMEvents: { compositionstart: (view) => beginComposition(view, by) } },
      }),
    ];
  },
});

/** What is undone, redone, or decided about suggestions is no suggestion itself. */
function isApart(tr: Transaction): boolean {
  return (
    !tr.docChanged ||
    tr.getMeta("history$") !== undefined ||
    tr.getMeta(asItIs) !== undefined ||
    tr.getMeta("preventUpdate") === true
  );
}

const isOpen = ({ type }: Mark): boolean => isSuggestion(type.name);

/** Words typed inside a suggestion are words of the text: they must not go with it when it is rejected. */
function leaveSuggestions(tr: Transaction): Transaction {
  const [step] = tr.steps;
  if (tr.steps.length !== 1 || !(step instanceof ReplaceStep) || tr.getMeta("uiEvent") === "paste")
    return tr;
  const first = step.slice.content.firstChild;
  if (!first?.isText || !first.marks.some(isOpen)) return tr;
  const to = step.from + step.slice.size;
  for (const type of Object.values(tr.doc.type.schema.marks))
    if (isSuggestion(type.name)) tr.removeMark(step.from, to, type);
  return tr;
}

/**
 * An input method begins. While suggesting, what is selected is taken out first: the browser would do it unseen. The words
 * to come are composed inside the marks they will have, so that nothing is drawn anew under the input method's hands.
 */
function beginComposition(view: EditorView, by: Suggester): false {
  const on = isSuggesting(view.state);
  if (on && !view.state.selection.empty) takeOut(view);
  const { $to, empty } = view.state.selection;
  const marks = $to.marks().filter((mark) => !isOpen(mark));
  const isNote = marks.some(({ type }) => type.name === "note");
  const inSuggestion = marks.length < $to.marks().length;
  if (on && !isNote)
    view.dispatch(view.state.tr.setStoredMarks(mine(view.state, by).addToSet(marks)));
  else if (empty && inSuggestion) view.dispatch(view.state.tr.setStoredMarks(marks));
  return false;
}

/** Takes out what is selected and stands before it: behind struck-out words the browser would compose inside them. */
function takeOut(view: EditorView): void {
  const { from } = view.state.selection;
  view.dispatch(view.state.tr.deleteSelection());
  const before = standsBefore(view.state, from);
  if (before) view.dispatch(view.state.tr.setSelection(before));
}

/** The place before what was taken out from there on; null inside a block that is to go, for its words would go with it. */
export function standsBefore({ doc }: EditorState, from: number): Selection | null {
  const before = TextSelection.near(doc.resolve(from));
  const { $from } = before;
  for (let depth = $from.depth; depth > 0; depth--)
    if ($from.node(depth).attrs.removed) return null;
  return before;
}

/** The insertion this person goes on with where the cursor is, or a new one. */
function mine({ selection: { $to }, schema }: EditorState, by: Suggester): Mark {
  const around = [$to.nodeBefore, $to.nodeAfter].flatMap((node) => node?.marks ?? []);
  const known = around.find((mark) => isOpen(mark) && by.isMine(mark.attrs.id));
  return schema.mark("insertion", { id: known?.attrs.id ?? by.newId() });
}
