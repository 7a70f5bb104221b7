/** Where a box lies, as parts of the page from its upper left, 0–1, and the story a click on it opens. */
export interface PressedBox {
  readonly id: string;
  readonly kind: string;
  readonly storyId: string | null;
  readonly headline: string | null;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
