/** Something is asked for in one place of the screen and done in another. */
export class Asks<T> {
  readonly #listeners = new Set<(asked: T) => void>();

  readonly subscribe = (listener: (asked: T) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly ask = (asked: T): void => {
    for (const listener of this.#listeners) listener(asked);
  };
}
