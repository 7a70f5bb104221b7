import { countWords } from "@/core/text/count-words";
import type { MarkKind } from "./proof-mark";

/** What a correction is about: the words as printed, and what they should be. */
export interface Corrected {
  readonly kind: MarkKind;
  readonly quote: string;
  readonly replacement: string;
}

/**
 * What one error counts, in tenths. Source: the method of counting errors in newspapers that is annexed to the
 * regulation on the quality of newspapers and periodicals (国家新闻出版署, 2020): wrong, missing or superfluous
 * characters count by how many they are, in a headline twice; the wrong style of a number, and a punctuation mark, a
 * tenth. What is about the layout, or only remarked, is no error of the text.
 */
export function markWeight(mark: Corrected): number {
  switch (mark.kind) {
    case "text":
      return ofCharacters(wrongCharacters(mark));
    case "headline":
      return 2 * ofCharacters(wrongCharacters(mark));
    case "number-style":
    case "punctuation":
      return 1;
    case "layout":
    case "note":
      return 0;
  }
}

function ofCharacters(wrong: number): number {
  if (wrong <= 1) return 10;
  return wrong <= 5 ? 20 : 40;
}

const figures = /^[\d.,%‰:：∶]+$/;

/**
 * How many characters are wrong, at least one: those that differ, for a reader quotes more to be understood. A number
 * counts as one however long it is.
 */
export function wrongCharacters({ quote, replacement }: Omit<Corrected, "kind">): number {
  const [was, is] = [[...quote.trim()], [...replacement.trim()]];
  while (was.length > 0 && is.length > 0 && was[0] === is[0]) {
    was.shift();
    is.shift();
  }
  while (was.length > 0 && is.length > 0 && was.at(-1) === is.at(-1)) {
    was.pop();
    is.pop();
  }
  return Math.max(1, ...[was, is].map((of) => charactersOf(of.join(""))));
}

const charactersOf = (words: string): number => (figures.test(words) ? 1 : countWords(words));
