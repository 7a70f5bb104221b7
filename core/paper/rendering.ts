import type { PagePicture, PressFile } from "./press-file";

/** 小样 · 大样 · 清样: what a frozen rendering of a page is for; `release` is the one readers get. */
export const renderingStages = ["galley", "page-proof", "final-proof", "release"] as const;
export type RenderingStage = (typeof renderingStages)[number];

export const renderingStates = ["queued", "running", "done", "failed"] as const;
export type RenderingState = (typeof renderingStates)[number];

/** What came of a rendering. */
export interface RenderedFiles {
  readonly pdf: PressFile;
  /** To choose by, and to read by; null for the PDF of a whole issue. */
  readonly small: PagePicture | null;
  readonly large: PagePicture | null;
}

/** The words a box printed, to compare two renderings as text. */
export interface PrintedWords {
  readonly boxId: string;
  readonly storyId: string | null;
  readonly paragraphs: readonly string[];
}
