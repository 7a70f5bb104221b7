import { isRecord } from "@/core/blocks/attribute";

/**
 * The words somebody speaks of, found again in a text that has changed since: what they were, what stood around them,
 * and about where. (The text quote of the W3C Web Annotation model.)
 */
export interface Anchor {
  readonly exact: string;
  /** Up to 32 characters before and after. */
  readonly before: string;
  readonly after: string;
  /** Offset in the text, UTF-16 units. */
  readonly at: number;
}

const around = 32;
/** The longest passage a comment quotes, characters. */
export const longestQuote = 2_000;

export function anchorOf(text: string, from: number, to: number): Anchor {
  return {
    exact: text.slice(from, to),
    before: text.slice(Math.max(0, from - around), from),
    after: text.slice(to, to + around),
    at: from,
  };
}

/** An anchor from outside; undefined for what is none, null for none given: a word on the whole story. */
export function readAnchor(value: unknown): Anchor | null | undefined {
  if (value === null) return null;
  if (!isRecord(value)) return undefined;
  const { exact, before, after, at } = value;
  if (typeof exact !== "string" || exact === "" || exact.length > longestQuote) return undefined;
  if (typeof before !== "string" || typeof after !== "string" || !Number.isInteger(at))
    return undefined;
  return { exact, before: before.slice(-around), after: after.slice(0, around), at: Number(at) };
}

/** Where the words are now; null when they have been taken out. */
export function locate(
  text: string,
  anchor: Anchor,
): { readonly from: number; readonly to: number } | null {
  const best = occurrences(text, anchor.exact).reduce<{ at: number; score: number } | null>(
    (found, at) => {
      const score = likeness(text, at, anchor);
      return !found || score > found.score ? { at, score } : found;
    },
    null,
  );
  if (best) return { from: best.at, to: best.at + anchor.exact.length };
  return between(text, anchor);
}

function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** How much of what stood around it stands there still; the nearer one wins when that is the same. */
function likeness(text: string, at: number, { exact, before, after, at: was }: Anchor): number {
  let same = 0;
  while (same < before.length && text[at - 1 - same] === before[before.length - 1 - same]) same++;
  const end = at + exact.length;
  let ahead = 0;
  while (ahead < after.length && text[end + ahead] === after[ahead]) ahead++;
  return same + ahead - Math.min(Math.abs(at - was), 100_000) / 1_000_000;
}

/** Words that were changed are what now stands between the same neighbours. */
function between(text: string, { exact, before, after }: Anchor) {
  const [left, right] = [before.slice(-8), after.slice(0, 8)];
  if (left.length < 4 || right.length < 4) return null;
  for (const start of occurrences(text, left)) {
    const from = start + left.length;
    const to = text.indexOf(right, from);
    if (to > from && to - from <= exact.length * 2 + 8) return { from, to };
  }
  return null;
}
