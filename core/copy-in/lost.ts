/** What was left out on the way in, by kind. */
export const lostKinds = [
  /** Elements with fonts, colours, sizes, margins. */
  "styles",
  "scripts",
  /** Words nobody could see where they came from. */
  "hidden",
  /** Films, sounds, forms, cards, drawings. */
  "embeds",
  /** Remarks of a word processor. */
  "comments",
  /** Words struck out while changes were tracked. */
  "deletions",
  /** Pixels that count readers, and what was taken off addresses. */
  "trackers",
  /** Addresses nobody may follow; their words stay. */
  "links",
  /** Tables inside tables: their words stay. */
  "tables",
] as const;

export type LostKind = (typeof lostKinds)[number];
/** How many of each kind; a kind that is not there was not met. */
export type Lost = Readonly<Partial<Record<LostKind, number>>>;

/** Counts what is left out. */
export class LostCount {
  readonly #counts: Partial<Record<LostKind, number>> = {};

  readonly add = (kind: LostKind, times = 1): void => {
    this.#counts[kind] = (this.#counts[kind] ?? 0) + times;
  };

  get all(): Lost {
    return { ...this.#counts };
  }
}
