import type { ReachName } from "./story-variants";

/** How stories are set to fill a page. */
export interface Stretch {
  readonly reach: ReachName;
  /** Rectangles after the last story that stay free. */
  readonly rests: number;
  /** It is of no use when the stories at their smallest take more than this part of what is free. */
  readonly fullest: number;
}

/**
 * What the page should come to: `full`, `short` where it ends higher and is full to there, or `open` where some of it
 * stays free because there is no more copy.
 */
export type PageAim = "full" | "short" | "open";

/** How far stories are stretched: as little as will do, and a page that stays white all the same is left so. */
export const stretchesTo: Readonly<Record<PageAim, readonly Stretch[]>> = {
  full: [
    { reach: "usual", rests: 0, fullest: 1 },
    { reach: "loose", rests: 0, fullest: 0.9 },
    { reach: "loose", rests: 1, fullest: 0.9 },
  ],
  short: [{ reach: "calm", rests: 0, fullest: 1 }],
  open: [
    { reach: "calm", rests: 1, fullest: 0.6 },
    { reach: "calm", rests: 2, fullest: 0.6 },
  ],
};
