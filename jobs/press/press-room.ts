import type { FrozenPages } from "@/core/paper/frozen-pages";
import type { IssuePdfFacts } from "./issue-pdf";
import type { Press, PressDocument } from "./with-press";

/** Pages drawn as they are printed. */
export interface DrawnPages {
  readonly document: PressDocument;
  /** What the PDF of the issue says of itself. */
  readonly facts: Omit<IssuePdfFacts, "at">;
}

/** What became of one attempt at a rendering. */
export interface PressOutcome {
  readonly rendering: string;
  readonly outcome: "done" | "failed" | "postponed" | "lost";
  readonly fault?: string;
  /** What the machine said of it, for the log. */
  readonly error?: string;
}

/** All that the press needs and that this folder does not know: how a page is drawn, and where a Chromium comes from. */
export interface PressRoom {
  /** @throws Refused `press-fonts-missing` */
  readonly draw: (frozen: FrozenPages, hasMarks: boolean) => DrawnPages;
  /** @throws Refused `press-no-chromium`, PressFault */
  readonly withPress: <T>(work: (press: Press) => Promise<T>) => Promise<T>;
  /** UTC ms. */
  readonly now: () => number;
  /** Told to stop: what is under way is given back for the next press. */
  readonly signal?: AbortSignal;
  readonly onOutcome?: (outcome: PressOutcome) => void;
}
