import { Extension } from "@tiptap/core";
import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { isSuggestion } from "@/core/markup/desk-marks";
import { closingMark, mayTurn, type TypedMark, typedMark } from "@/core/text/typed-mark";
import type { Suggester } from "../suggesting/suggest";
import { isSuggesting } from "../suggesting/suggesting";
import { type ParagraphAround, paragraphAround } from "./paragraph-around";

/** A mark that has just turned, in positions of the document: what one Backspace gives back. */
interface Turned {
  readonly from: number;
  /** Where the cursor stands; what was put behind it ends at `end`. */
  readonly to: number;
  readonly end: number;
  readonly typed: string;
  readonly opening: { readonly at: number; readonly typed: string } | null;
}

interface Typing {
  readonly turned: Turned | null;
  /** Where closing marks stand that came by themselves and may be typed over. */
  readonly closers: readonly number[];
}

interface TypedMarksOptions {
  readonly by: Suggester;
  readonly isOn: () => boolean;
}

const key = new PluginKey<Typing>("typedMarks");
const nothing: Typing = { turned: null, closers: [] };

/** Marks typed in Chinese text take their Chinese form; pairs close themselves. One Backspace takes a turn back. */
export const TypedMarks = Extension.create<TypedMarksOptions>({
  name: "typedMarks",
  // Its Backspace comes before that of every block.
  priority: 1_500,
  addOptions: () => ({ by: { newId: () => "", isMine: () => false }, isOn: () => true }),
  addKeyboardShortcuts() {
    return {
      Backspace: ({ editor: { view } }) => !view.composing && backspace(view),
    };
  },
  addProseMirrorPlugins() {
    const { by, isOn } = this.options;
    return [
      new Plugin<Typing>({
        key,
        state: {
          init: () => nothing,
          apply: (tr, { turned, closers }) => {
            const told = tr.getMeta(key) as Turned | undefined;
            const moved = tr.docChanged ? mapped(closers, tr.mapping) : closers;
            if (told)
              return { turned: told, closers: told.end > told.to ? [...moved, told.to] : moved };
            const rests = !tr.docChanged && !tr.selectionSet;
            return { turned: rests ? turned : null, closers: moved };
          },
        },
        props: {
          handleTextInput: (view, from, to, text) =>
            mayTurnHere(view, from, to, text) &&
            isOn() &&
            (typeOver(view, text) || turn(view, text, by)),
        },
      }),
    ];
  },
});

function mapped(
  closers: readonly number[],
  mapping: { mapResult(pos: number, side: number): { pos: number; deletedAfter: boolean } },
): readonly number[] {
  return closers
    .map((at) => mapping.mapResult(at, 1))
    .filter(({ deletedAfter }) => !deletedAfter)
    .map(({ pos }) => pos);
}

/** One key at a cursor in running text of Chinese: an input method, a paste or a passage in another language is none. */
function mayTurnHere(view: EditorView, from: number, to: number, text: string): boolean {
  const { selection } = view.state;
  if (view.composing || text.length !== 1 || from !== to || !selection.empty) return false;
  if (!mayTurn(text) && !isClosing(text)) return false;
  const lang = selection.$from.marks().find(({ type }) => type.name === "lang");
  return !lang || String(lang.attrs.lang).startsWith("zh");
}

const twins: Readonly<Record<string, string>> = { ")": "）", '"': "”", "'": "’" };
const isClosing = (text: string): boolean => /[）》〉」』】”’]/.test(text);

/** A closing mark that came by itself is not typed twice. */
function typeOver(view: EditorView, text: string): boolean {
  const { doc, selection, tr } = view.state;
  const at = selection.from;
  if (!key.getState(view.state)?.closers.includes(at)) return false;
  const next = doc.textBetween(at, Math.min(at + 1, doc.content.size));
  if (next === "" || (next !== text && next !== twins[text])) return false;
  view.dispatch(tr.setSelection(TextSelection.create(doc, at + 1)).scrollIntoView());
  return true;
}

function turn(view: EditorView, text: string, by: Suggester): boolean {
  const around = paragraphAround(view.state.selection.$from);
  const mark = typedMark(around.before, text, around.after);
  if (!mark || !isOwn(view, around, mark, by)) return false;
  const at = view.state.selection.from;
  const opening = mark.opening && openingOf(around, mark.opening.back);
  put(
    view,
    { from: at - mark.take, to: at, text: mark.put + mark.close },
    opening && mark.opening ? { at: opening.at, text: mark.opening.put } : null,
  );
  const end = view.state.selection.from;
  const to = end - mark.close.length;
  const turned = { from: to - mark.put.length, to, end, typed: mark.typed, opening };
  const { doc, tr } = view.state;
  view.dispatch(tr.setSelection(TextSelection.create(doc, to)).setMeta(key, turned));
  return true;
}

const openingOf = ({ before, at }: ParagraphAround, back: number) => ({
  at: at(before.length - back),
  typed: before[before.length - back] ?? "",
});

/**
 * While suggesting, what turns with the mark must be this person's own insertion: then all of it stays one, and the words
 * of others are left as they are.
 */
function isOwn(view: EditorView, around: ParagraphAround, mark: TypedMark, by: Suggester): boolean {
  const { before, at } = around;
  const cursor = view.state.selection.from;
  for (let i = 1; i <= mark.take; i++) if (at(before.length - i) !== cursor - i) return false;
  if (!isSuggesting(view.state)) return true;
  const taken = Array.from({ length: mark.take }, (_, i) => cursor - 1 - i);
  const opening = mark.opening ? [at(before.length - mark.opening.back)] : [];
  return [...taken, ...opening].every((pos) =>
    view.state.doc
      .nodeAt(pos)
      ?.marks.some(({ type, attrs }) => type.name === "insertion" && by.isMine(attrs.id)),
  );
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Puts the text in the place of what stands there, the opening mark first, and the cursor behind it. */
function put(
  view: EditorView,
  { from, to, text }: Piece,
  opening: { readonly at: number; readonly text: string } | null,
): void {
  const { tr, schema } = view.state;
  const piece = (at: number, words: string) => {
    const $at = tr.doc.resolve(at);
    const marks = (tr.storedMarks ?? $at.marks()).filter(({ type }) => !isSuggestion(type.name));
    return schema.text(words, marks);
  };
  if (opening) tr.replaceWith(opening.at, opening.at + 1, piece(opening.at + 1, opening.text));
  tr.replaceWith(from, to, piece(to, text));
  tr.setSelection(TextSelection.create(tr.doc, from + text.length));
  view.dispatch(tr.scrollIntoView());
}

/** What Backspace means behind a mark that has just turned, and inside a pair. @returns whether it means anything there. */
export const backspace = (view: EditorView): boolean => takeBack(view) || takeOutEmptyPair(view);

/** Gives back exactly what was typed. */
function takeBack(view: EditorView): boolean {
  const turned = key.getState(view.state)?.turned;
  if (!turned || !view.state.selection.empty || view.state.selection.from !== turned.to)
    return false;
  const { from, end, typed, opening } = turned;
  put(view, { from, to: end, text: typed }, opening && { at: opening.at, text: opening.typed });
  return true;
}

/** Backspace inside a pair that closed itself and holds nothing takes both halves. */
function takeOutEmptyPair(view: EditorView): boolean {
  const { doc, selection, tr } = view.state;
  const at = selection.from;
  if (!selection.empty || !key.getState(view.state)?.closers.includes(at)) return false;
  const open = doc.textBetween(at - 1, at);
  if (closingMark(open) !== doc.textBetween(at, at + 1)) return false;
  view.dispatch(tr.delete(at - 1, at + 1).scrollIntoView());
  return true;
}
