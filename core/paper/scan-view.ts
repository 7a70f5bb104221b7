import type { StoryState } from "@/core/story/story";
import type { PageZone } from "./page-zone";
import type { ScanKind, ScanState } from "./scan";

/** An old page as its screen shows it. */
export interface ScanView {
  readonly issueId: string;
  readonly pageNumber: number;
  readonly isPublic: boolean;
  readonly scan: ScanOnScreen | null;
  /** Stories of the issue a zone may lead to, those of this page first. */
  readonly stories: readonly ZoneStory[];
}

export interface ZoneStory {
  readonly id: string;
  readonly headline: string;
  readonly state: StoryState;
  /** Null for one that stands on no page of this issue. */
  readonly pageNumber: number | null;
}

export interface ScanOnScreen {
  readonly id: string;
  readonly kind: ScanKind;
  readonly state: ScanState;
  readonly progress: number;
  /** Why the last file was not read, as a sentence. */
  readonly fault: string | null;
  readonly fileName: string;
  readonly filePage: number;
  readonly filePages: number;
  /** The file to be read, or read, is a PDF. */
  readonly canHavePages: boolean;
  /** The file that is being read or could not be. */
  readonly incoming: { readonly fileName: string; readonly filePage: number } | null;
  /** Px; null until a file was read. `version` changes with the picture. */
  readonly picture: {
    readonly width: number;
    readonly height: number;
    readonly version: string;
  } | null;
  readonly hasPdf: boolean;
  readonly hasWords: boolean;
  /** Where text stands, parts of the page: left, top, right, bottom. */
  readonly blocks: readonly (readonly [number, number, number, number])[];
  readonly zones: readonly PageZone[];
  readonly revision: number;
  readonly publishedAt: number | null;
}
