import { Extension } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { locate } from "@/core/markup/anchor";
import { positionAt, wordsOf } from "./text-quoting";

/** The words an address wants to be shown at; a mark on a proof leads here. */
const wanted = (): string => new URLSearchParams(window.location.search).get("words") ?? "";

/** Opens the story with the words of its address selected and in sight, where it still has them. */
export const OpenAtWords = Extension.create({
  name: "openAtWords",
  onCreate() {
    const exact = wanted();
    if (exact === "") return;
    const { view } = this.editor;
    const { doc, tr } = view.state;
    const place = locate(wordsOf(doc), { exact, before: "", after: "", at: 0 });
    if (!place) return;
    const [from, to] = [positionAt(doc, place.from), positionAt(doc, place.to)];
    view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)).scrollIntoView());
    view.focus();
  },
});
