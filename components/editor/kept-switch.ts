/** A choice of this browser that outlasts the visit, and whoever shows it. Without storage it lasts as long as the page. */
export class KeptSwitch {
  readonly #place: string;
  readonly #listeners = new Set<() => void>();
  #on: boolean | null = null;

  /** @param standing what holds until somebody chooses. */
  constructor(
    place: string,
    readonly standing: boolean,
  ) {
    this.#place = `masthead.${place}`;
  }

  readonly read = (): boolean => {
    this.#on ??= this.#kept();
    return this.#on;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly set = (on: boolean): void => {
    this.#on = on;
    try {
      localStorage.setItem(this.#place, on ? "on" : "off");
    } catch {
      // A browser that keeps nothing still does as it is told.
    }
    for (const listener of this.#listeners) listener();
  };

  #kept(): boolean {
    try {
      const kept = localStorage.getItem(this.#place);
      return kept === null ? this.standing : kept === "on";
    } catch {
      return this.standing;
    }
  }
}
