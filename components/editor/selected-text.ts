/** What is selected in the text of a story, told to whoever counts it without drawing the editor anew. */
export class SelectedText {
  #text = "";
  #soon: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  readonly read = (): string => this.#text;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Told a little later, when the selection rests. */
  set(text: string): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => {
      if (text === this.#text) return;
      this.#text = text;
      for (const listener of this.#listeners) listener();
    }, 120);
  }
}
