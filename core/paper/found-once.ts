import type { Corrected } from "./mark-weight";

/** A correction, and who found it on which proof. */
export interface FoundMark extends Corrected {
  readonly storyId: string | null;
  readonly readerId: string;
  readonly renderingId: string;
}

/**
 * The marks of one page without those that only say again what another says: an error that two readers marked, or that
 * stood again on the next proof, was printed once. It was printed as often as one reader marked it on one proof.
 */
export function foundOnce<T extends FoundMark>(marks: readonly T[]): readonly T[] {
  const kept = new Set([...Map.groupBy(marks, errorOf).values()].flatMap(mostOnOneProof));
  return marks.filter((mark) => kept.has(mark));
}

/** A mark without words is like no other. */
const errorOf = <T extends FoundMark>(mark: T): T | string => {
  const [quote, replacement] = [mark.quote.trim(), mark.replacement.trim()];
  return quote || replacement ? JSON.stringify([mark.storyId, quote, replacement]) : mark;
};

function mostOnOneProof<T extends FoundMark>(same: readonly T[]): readonly T[] {
  const readings = Map.groupBy(same, ({ readerId, renderingId }) => `${readerId} ${renderingId}`);
  return [...readings.values()].reduce((most, of) => (of.length > most.length ? of : most));
}
