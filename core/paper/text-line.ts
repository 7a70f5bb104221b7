/**
 * A line of type on a page. Lengths are parts of the page's width, downwards too, so that an em is as wide as it is high.
 */
export interface TextLine {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Size of its type. */
  readonly em: number;
  /** Set from above downwards, as some headlines are. */
  readonly isUpright: boolean;
}

/** How far two lie over one another from left to right, as a part of the narrower. */
export function overlapAcross(
  one: Pick<TextLine, "left" | "right">,
  other: Pick<TextLine, "left" | "right">,
): number {
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const narrower = Math.min(one.right - one.left, other.right - other.left);
  return narrower > 0 ? Math.max(0, shared) / narrower : 0;
}

/** Whether both are set in the same size, as far as a page can tell. */
export function isSameSize(one: { readonly em: number }, other: { readonly em: number }): boolean {
  return one.em < other.em * 1.12 && other.em < one.em * 1.12;
}
