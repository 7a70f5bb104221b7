import type { Pass, ProcessStage } from "@/core/process/process";
import type { StoryKind, StoryState } from "./story";

/** What rules about a story need to know of it: never its words. */
export interface StoryFacts {
  readonly id: string;
  readonly publicationId: string;
  readonly sectionId: string;
  readonly authorId: string;
  readonly kind: StoryKind;
  readonly state: StoryState;
  readonly stage: number;
  readonly passes: readonly Pass[];
  readonly isPublic: boolean;
  readonly embargoUntil: number | null;
  /** Blocking checks nobody has settled. */
  readonly openChecks: number;
  /** Suggestions nobody has accepted or rejected. */
  readonly openSuggestions: number;
  /** It stands on a page of an issue that is not yet out. */
  readonly placed: boolean;
  readonly process: readonly ProcessStage[];
}
