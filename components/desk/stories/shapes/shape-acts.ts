import type { ActionAnswer } from "@/components/ui/action-answer";
import type { BodyPlace } from "@/core/story/cut-body";

interface Shown {
  readonly storyId: string;
  readonly revision: number;
}

/** A story that may be merged into the one on the screen. */
export interface MergeChoice extends Shown {
  readonly headline: string;
  readonly sectionName: string;
  readonly sectionNameEn: string;
  readonly authorName: string;
  readonly wordCount: number;
}

/** The server's side of what is made of a story: a copy, two, one of two, a template. */
export interface ShapeActs {
  readonly copy: (input: { storyId: string }) => Promise<ActionAnswer<{ storyId: string }>>;
  readonly split: (
    input: Shown & { place: { path: number[]; offset: number } },
  ) => Promise<ActionAnswer<{ secondId: string; revision: number }>>;
  readonly takeBackSplit: (
    input: Shown & { secondId: string },
  ) => Promise<ActionAnswer<{ revision: number }>>;
  readonly merge: (
    input: Shown & { second: Shown; heading: boolean },
  ) => Promise<ActionAnswer<{ revision: number }>>;
  readonly mergeable: (input: {
    storyId: string;
    text: string;
  }) => Promise<ActionAnswer<readonly MergeChoice[]>>;
  readonly makeTemplate: (input: {
    storyId: string;
    name: string;
    sectionId: string | null;
  }) => Promise<ActionAnswer<unknown>>;
}

/** Why each is refused, as a sentence; null when it may be done; left out where it is not offered. */
export interface ShapeRefusals {
  readonly copy: string | null;
  readonly split?: string | null;
  readonly merge?: string | null;
  readonly template?: string | null;
}

/** What the screen knows of a story that is being written. */
export interface Writing {
  /** The revision the screen was drawn with. */
  readonly revision: number;
  /** Saves every word. @returns the revision that stands, null when it could not be saved. */
  readonly save: () => Promise<number | null>;
  /** Where the cursor is, and the first words after it; null when it is nowhere. */
  readonly cursor: () => { readonly place: BodyPlace; readonly after: string } | null;
}
