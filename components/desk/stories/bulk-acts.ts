import type { ActionAnswer } from "@/components/ui/action-answer";

/** What became of each story of a bulk act. */
export interface BulkAnswer {
  readonly done: readonly (BulkDone & { readonly storyId: string })[];
  readonly refused: readonly { readonly storyId: string; readonly message: string }[];
}

export interface BulkDone {
  /** The section a moved story came from. */
  readonly from?: string;
  /** It had been signed off, and its last review has opened again. */
  readonly reopened?: boolean;
}

/** A story of the list, as far as a bulk act needs to know it. */
export interface PickableStory {
  readonly id: string;
  readonly headline: string;
  readonly revision: number;
  readonly stage: number;
  /** The same answers the act itself will give. */
  readonly may: Readonly<Record<BulkVerb, boolean>>;
}

export type BulkVerb = "assign" | "submit" | "copy" | "spike";

interface Picked {
  readonly storyId: string;
  readonly revision: number;
  readonly stage: number;
}

/** The server's side of them. */
export interface BulkActs {
  readonly assign: (input: {
    moves: { storyId: string; sectionId: string }[];
  }) => Promise<ActionAnswer<BulkAnswer>>;
  readonly submit: (input: { stories: Picked[] }) => Promise<ActionAnswer<BulkAnswer>>;
  readonly copy: (input: { stories: { storyId: string }[] }) => Promise<ActionAnswer<BulkAnswer>>;
  readonly spike: (input: {
    stories: Picked[];
    reason: string;
  }) => Promise<ActionAnswer<BulkAnswer>>;
}
