/** How a page without a layout came: a PDF, a picture of it, or a saved page of an e-paper. */
export const scanKinds = ["pdf", "picture", "saved-page"] as const;
export type ScanKind = (typeof scanKinds)[number];

export const scanStates = ["queued", "running", "ready", "failed"] as const;
export type ScanState = (typeof scanStates)[number];

/** Words of a page where they stand: parts of its width and height from the upper left, 0–1. */
export interface ScannedRun {
  readonly words: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
