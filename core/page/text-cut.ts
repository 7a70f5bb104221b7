/** Characters of a story that one page does not print: a place in one paragraph of `printedCopy`, UTF-16 units. */
export interface TextCut {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}
