import type { BodyNode } from "@/core/blocks/body";

/** A list item or a quotation that a line stands in, with what is around that. */
export interface Container {
  readonly kind: "quote" | "list";
  /** Lines of one list, or one quotation, have the same. */
  readonly key: object;
  /** Lines of one item of the list have the same. */
  readonly item: object;
  readonly ordered: boolean;
  readonly start: number;
  readonly up: Container | null;
  /** How many there are, this one counted. */
  readonly depth: number;
}

/** Where a word processor says that a paragraph stands in its lists. */
export interface ListPlace {
  readonly list: string;
  /** From 1. */
  readonly level: number;
  /** What is printed before the words: `1.`, `·`, `（一）`; empty when it is not said. */
  marker: string;
  readonly ordered: boolean | null;
}

/** One block of a story on its way in: a paragraph, a heading, or something whole such as a table. */
export interface CopyLine {
  readonly kind: "paragraph" | "heading" | "verse" | "whole";
  /** Of a heading, as the copy counts: 0 is the title, 1 the first heading. */
  readonly level: number;
  /** The words and breaks; for `whole` the one node it is. */
  readonly content: readonly BodyNode[];
  readonly inside: Container | null;
  readonly place: ListPlace | null;
  /** Whether it goes on in the list item before it. */
  readonly goesOn: boolean;
}

/** The containers around a line, the outermost first. */
export function pathOf(inside: Container | null): Container[] {
  const path: Container[] = [];
  for (let one = inside; one; one = one.up) path.push(one);
  return path.reverse();
}
