import type { Body } from "@/core/blocks/body";
import type { StoryDraft } from "@/core/story/story";

/** How long what stands around the text (counts, lists, preview) may be behind it, ms. */
const behind = 250;

/**
 * The words on the screen. The text draws itself, and is written out only when somebody asks for it: a key in a long
 * story costs neither its JSON nor a new drawing of everything around it. The fields are told of at once.
 */
export class StoryWords {
  #fields: StoryDraft;
  #text: (() => Body) | null = null;
  #whole: StoryDraft | null;
  #shown: StoryDraft;
  #soon: ReturnType<typeof setTimeout> | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(first: StoryDraft) {
    this.#fields = first;
    this.#whole = first;
    this.#shown = first;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** All but the text, which may be an older one. */
  readonly fields = (): StoryDraft => this.#fields;

  /** The whole, a moment behind the keys. */
  readonly shown = (): StoryDraft => this.#shown;

  /** The whole as it is now. */
  readonly whole = (): StoryDraft => {
    this.#whole ??= { ...this.#fields, ...(this.#text && { body: this.#text() }) };
    return this.#whole;
  };

  /** Fields were changed, or all of it replaced. */
  change(part: Partial<StoryDraft>): void {
    this.#fields = { ...this.whole(), ...part };
    this.#text = null;
    this.#whole = this.#fields;
    this.show();
  }

  /** The text was changed; `read` writes it out as it was at that moment. @returns the whole, to be asked for later. */
  changeText(read: () => Body): () => StoryDraft {
    const text = once(read);
    const fields = this.#fields;
    this.#text = text;
    this.#whole = null;
    this.#soon ??= setTimeout(this.show, behind);
    return () => ({ ...fields, body: text() });
  }

  /** Tells now what would have been told soon. */
  readonly show = (): void => {
    if (this.#soon) clearTimeout(this.#soon);
    this.#soon = null;
    this.#shown = this.whole();
    for (const listener of this.#listeners) listener();
  };
}

/** Asked once, remembered. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
