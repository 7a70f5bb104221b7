/** Characters of a story that one page does not print: a place in one paragraph of `printedCopy`, UTF-16 units. */
export interface TextCut {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** A cut as it is kept: with the words it strikes and those around, by which it is found when the story has changed. */
export interface KeptCut extends TextCut {
  readonly words: string;
  /** Up to 16 characters before and after; a new line is the end of a paragraph. */
  readonly before: string;
  readonly after: string;
}
