import { v4 } from "uuid";
import type { Suggester } from "./suggest";

export interface SuggestionBy {
  readonly userId: string;
  readonly name: string;
  /** Made in another program: nobody's own here, also not of whoever brought it in. */
  readonly inWord?: boolean;
  /** UTC ms. */
  readonly at: number;
}

/** How many colours there are for people. */
export const colours = 6;

/** Who made the suggestions of one story: what the server knows, and what is made here meanwhile. */
export class SuggestionAuthors implements Suggester {
  readonly #known = new Map<string, SuggestionBy>();
  readonly #people: string[] = [];
  readonly #me: { readonly userId: string; readonly name: string };
  readonly #now: () => number;

  /** @param now the server's time: what is made here must not stand an hour beside what the server knows */
  constructor(
    me: { readonly userId: string; readonly name: string },
    known: readonly (SuggestionBy & { readonly id: string })[],
    now: () => number,
  ) {
    this.#me = me;
    this.#now = now;
    this.learn(known);
  }

  /** The server's word on who made what stands above what was thought here. */
  readonly learn = (known: readonly (SuggestionBy & { readonly id: string })[]): void => {
    for (const { id, ...by } of known) this.#put(id, by);
  };

  readonly newId = (): string => {
    const id = v4();
    this.#put(id, { ...this.#me, at: this.#now() });
    return id;
  };

  readonly isMine = (id: unknown): boolean => {
    const by = typeof id === "string" ? this.#known.get(id) : undefined;
    return by?.userId === this.#me.userId && !by.inWord;
  };

  /** Null for a suggestion that came from elsewhere and was not saved yet. */
  readonly find = (id: string): SuggestionBy | null => this.#known.get(id) ?? null;

  readonly colourOf = (id: string): number => {
    const by = this.#known.get(id);
    return by ? this.#people.indexOf(by.name) % colours : 0;
  };

  #put(id: string, by: SuggestionBy): void {
    this.#known.set(id, by);
    if (!this.#people.includes(by.name)) this.#people.push(by.name);
  }
}
