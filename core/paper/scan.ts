import type { PressFile } from "./press-file";

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

/** A file that was brought and is not read yet; what was read before it stays until it is. */
export interface IncomingScan {
  readonly kind: ScanKind;
  readonly file: PressFile;
  readonly fileName: string;
  /** Which page of the file is meant, 1 on. */
  readonly filePage: number;
  /** Nobody said: the page of the number, where the file has so many, else its first. */
  readonly isGuessed?: boolean;
}

/** What a saved e-paper page says in one of its zones. */
export interface ScannedArticle {
  readonly zoneId: string;
  readonly kicker: string;
  readonly headline: string;
  readonly deck: string;
  readonly author: string;
  readonly paragraphs: readonly string[];
}
