/** Widths in px that renditions are made at; a narrower picture keeps its own width as its widest. */
export const pictureWidths = [320, 640, 960, 1280, 1920, 2560] as const;

/** A step of the ladder that is nearly the picture's own width is not worth a file of its own. */
const worthAStep = 1.1;

/** The widths made of a picture that is `width` px wide, ascending. Never wider than the picture. */
export function widthsFor(width: number): readonly number[] {
  const widest = Math.min(width, pictureWidths[5]);
  return [...pictureWidths.filter((step) => step * worthAStep < widest), widest];
}

/** Widths that screens ask for beside the ladder's: the ladder of pictures stored earlier. */
const earlierWidths: readonly number[] = [480, 1600];

/**
 * Which of a picture's renditions answers a request for a width: the narrowest that is at least as wide, else its
 * widest. Null for a width that is neither offered nor the picture's own, and for what is no number.
 * @param kept widths of the renditions on disk, ascending
 */
export function renditionFor(asked: string, kept: readonly number[]): number | null {
  const offered = [...pictureWidths, ...earlierWidths, ...kept];
  const wanted = offered.find((width) => String(width) === asked);
  if (wanted === undefined) return null;
  return kept.find((width) => width >= wanted) ?? kept.at(-1) ?? null;
}
