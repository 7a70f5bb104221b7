import type { Anchor } from "@/core/markup/anchor";

/** The words a new comment would be about: what is selected in the text, wherever the text stands. */
export interface Quoting {
  /** Null while nothing is selected. Steady: the same object until it changes. */
  readonly read: () => Anchor | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** Brings the words of a comment into sight. @returns false when they are no longer in the text. */
  readonly show: (anchor: Anchor) => boolean;
}

export const quotingNothing: Quoting = {
  read: () => null,
  subscribe: () => () => undefined,
  show: () => false,
};
