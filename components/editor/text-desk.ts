import type { Editor } from "@tiptap/react";

/** The text's editor, for what stands beside it: there is none until the text is drawn, and another one when it is drawn anew. */
export class TextDesk {
  #editor: Editor | null = null;
  readonly #listeners = new Set<() => void>();

  readonly read = (): Editor | null => this.#editor;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly set = (editor: Editor | null): void => {
    this.#editor = editor;
    for (const listener of this.#listeners) listener();
  };
}
