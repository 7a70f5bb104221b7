import type { Node } from "@tiptap/pm/model";
import { type EditorState, TextSelection } from "@tiptap/pm/state";
import type { Quoting } from "@/components/desk/comments/quoting";
import { type Anchor, anchorOf, locate, longestQuote } from "@/core/markup/anchor";
import type { TextDesk } from "./text-desk";

/** What is selected in the editor, and where the words of a comment stand in it. */
export class TextQuoting implements Quoting {
  #quote: Anchor | null = null;
  readonly #desk: TextDesk;

  constructor(desk: TextDesk) {
    this.#desk = desk;
  }

  readonly read = (): Anchor | null => this.#quote;

  readonly subscribe = (listener: () => void): (() => void) => {
    let stop: () => void = () => undefined;
    const bind = () => {
      stop();
      const editor = this.#desk.read();
      const look = () => {
        if (editor && !editor.view.composing && this.#look(editor.state)) listener();
      };
      editor?.on("selectionUpdate", look);
      // What was selected before somebody listened is what they open the comments for.
      look();
      stop = () => editor?.off("selectionUpdate", look);
    };
    bind();
    const unsubscribe = this.#desk.subscribe(bind);
    return () => {
      stop();
      unsubscribe();
    };
  };

  readonly show = (anchor: Anchor): boolean => {
    const editor = this.#desk.read();
    if (!editor) return false;
    const { doc, tr } = editor.state;
    const place = locate(wordsOf(doc), anchor);
    if (!place) return false;
    const [from, to] = [positionAt(doc, place.from), positionAt(doc, place.to)];
    editor.view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)).scrollIntoView());
    editor.view.focus();
    return true;
  };

  #look({ doc, selection: { from, to, empty } }: EditorState): boolean {
    const start = empty ? 0 : doc.textBetween(0, from).length;
    const length = empty ? 0 : Math.min(doc.textBetween(from, to).length, longestQuote);
    const quote = length > 0 ? anchorOf(wordsOf(doc), start, start + length) : null;
    if (quote?.exact === this.#quote?.exact && quote?.at === this.#quote?.at) return false;
    this.#quote = quote;
    return true;
  }
}

/** The words without the breaks between blocks, as a page that is only read has them. */
export const wordsOf = (doc: Node): string => doc.textBetween(0, doc.content.size);

/** The position in front of the n-th character. */
export function positionAt(doc: Node, n: number): number {
  let left = n;
  let found: number | null = null;
  doc.descendants((node, pos) => {
    if (!node.isText || found !== null) return found === null;
    if (left <= node.nodeSize) found = pos + left;
    left -= node.nodeSize;
    return false;
  });
  return found ?? doc.content.size;
}
