/** A point of a page, as parts of its width and height from the upper left, 0–1. */
export type PagePoint = readonly [x: number, y: number];

/** A part of a page's picture that leads to a story. */
export interface PageZone {
  readonly id: string;
  /** Null where no story is linked to it, such as an ad. */
  readonly storyId: string | null;
  readonly headline: string;
  /** Its corners in order, at least three; an L has six. */
  readonly polygon: readonly PagePoint[];
}
