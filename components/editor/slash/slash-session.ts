import type { InsertItem } from "../insert-items";

export interface Slash {
  /** Where the slash stands in the document. */
  readonly from: number;
  /** What was typed behind it. */
  readonly words: string;
  readonly items: readonly InsertItem[];
  /** Which of them Enter takes. */
  readonly at: number;
}

interface SlashDesk {
  match(words: string): readonly InsertItem[];
  take(item: InsertItem, slash: Slash): void;
}

/** The menu behind a typed slash, for whoever shows it: told of the text, and of the keys while it is open. */
export class SlashSession {
  #slash: Slash | null = null;
  #desk: SlashDesk = { match: () => [], take: () => undefined };
  readonly #listeners = new Set<() => void>();

  readonly read = (): Slash | null => this.#slash;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly bind = (desk: SlashDesk): void => {
    this.#desk = desk;
  };

  /** The text as it is now: null for no slash. Nothing that matches is no menu. */
  look(typed: { readonly from: number; readonly words: string } | null): void {
    const items = typed ? this.#desk.match(typed.words) : [];
    if (!typed || items.length === 0) this.#put(null);
    else if (typed.from !== this.#slash?.from || typed.words !== this.#slash.words)
      this.#put({ ...typed, items, at: 0 });
  }

  /** @returns whether the key was the menu's. */
  press(key: string): boolean {
    const slash = this.#slash;
    if (!slash) return false;
    const { items, at } = slash;
    if (key === "ArrowDown") this.#put({ ...slash, at: (at + 1) % items.length });
    else if (key === "ArrowUp") this.#put({ ...slash, at: (at + items.length - 1) % items.length });
    else if (key === "Enter" || key === "Tab") this.take(items[at]);
    else return false;
    return true;
  }

  readonly take = (item: InsertItem | undefined): void => {
    if (item && this.#slash) this.#desk.take(item, this.#slash);
  };

  #put(slash: Slash | null): void {
    if (slash === this.#slash) return;
    this.#slash = slash;
    for (const listener of this.#listeners) listener();
  }
}
