/** Widths in px that browsers are offered of every picture; a narrower picture keeps its own width. */
export const pictureWidths = [480, 960, 1600] as const;

/**
 * Which of a picture's renditions answers a request for a width: the narrowest that is at least as wide, else its
 * widest. Null for a width that is neither offered nor the picture's own, and for what is no number.
 * @param kept widths of the renditions on disk, ascending
 */
export function renditionFor(asked: string, kept: readonly number[]): number | null {
  const wanted = [...pictureWidths, ...kept].find((width) => String(width) === asked);
  if (wanted === undefined) return null;
  return kept.find((width) => width >= wanted) ?? kept.at(-1) ?? null;
}
