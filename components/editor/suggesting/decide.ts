import type { Node } from "@tiptap/pm/model";
import { TextSelection, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { readChange } from "@/core/markup/desk-marks";
import { type Judge, settle } from "@/core/markup/settle";
import { bodyOfDoc, docOfBody } from "./doc-body";
import { netReplacement } from "./net-change";
import { markAsItIs } from "./suggesting";

/** Accepts and rejects suggestions in one step that can be undone. */
export function decide(view: EditorView, judge: Judge): void {
  const { doc, tr } = view.state;
  const settled = docOfBody(settle(bodyOfDoc(doc), judge), doc.type.schema);
  const { from, to, slice } = netReplacement(doc, settled);
  if (from === to && slice.size === 0) return;
  view.dispatch(markAsItIs(tr.replace(from, to, slice)).scrollIntoView());
}

export interface Place {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Where the suggestions stand, in reading order; one that stands in several places is there several times. */
export function placesOf(doc: Node): readonly Place[] {
  const places: Place[] = [];
  doc.descendants((node, pos) => {
    for (const id of idsOf(node)) {
      const last = places.findLast((place) => place.id === id);
      if (last && last.to === pos)
        places[places.indexOf(last)] = { ...last, to: pos + node.nodeSize };
      else places.push({ id, from: pos, to: pos + node.nodeSize });
    }
  });
  return places;
}

function idsOf(node: Node): readonly string[] {
  const { added, removed, split, merge, changed } = node.attrs;
  return [
    ...node.marks.map(({ attrs }) => attrs.id),
    added,
    removed,
    split,
    merge,
    readChange(changed)?.id,
  ].filter((id): id is string => typeof id === "string");
}

/** The suggestions at the cursor, or in what is selected. */
export function suggestionsAt(state: {
  readonly doc: Node;
  readonly selection: { readonly from: number; readonly to: number };
}): readonly string[] {
  const { from, to } = state.selection;
  const found = placesOf(state.doc).filter((place) => {
    const isInside = place.from <= to && place.to >= from;
    const isWhole = state.doc.nodeAt(place.from)?.isBlock ?? false;
    return (
      isInside && !(isWhole && from > place.from + 1 && from === to && place.to - place.from > 2)
    );
  });
  return [...new Set(found.map(({ id }) => id))];
}

/** Selects the first place of a suggestion and brings it into sight. */
export function showSuggestion(view: EditorView, id: string): void {
  const place = placesOf(view.state.doc).find((one) => one.id === id);
  if (place) view.dispatch(selected(view.state.tr, place).scrollIntoView());
}

/** Goes to the next suggestion in reading order, or the one before. */
export function goToSuggestion(view: EditorView, step: 1 | -1): void {
  const places = placesOf(view.state.doc);
  const { from, to } = view.state.selection;
  const next =
    step === 1
      ? (places.find((place) => place.from >= to && place.to > to) ?? places[0])
      : (places.findLast((place) => place.to <= from && place.from < from) ?? places.at(-1));
  if (next) view.dispatch(selected(view.state.tr, next).scrollIntoView());
}

const selected = (tr: Transaction, { from, to }: Place): Transaction =>
  tr.setSelection(TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(to)));
