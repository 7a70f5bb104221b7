import type { Finding, ProofBlock } from "@/core/proofreading/finding";
import type { HouseRule } from "@/core/proofreading/house-rule";
import type { OtherStory } from "@/core/proofreading/other-stories";

/** What the editor asks its proofreader. */
export interface Asked {
  readonly number: number;
  readonly blocks: readonly ProofBlock[];
  readonly rules: readonly HouseRule[];
  readonly off: readonly string[];
  readonly others: readonly OtherStory[];
  readonly today: string;
  readonly language: string;
}

/** What the proofreader answers to the question of that number. */
export interface Answered {
  readonly number: number;
  readonly findings: readonly Finding[];
  /** Milliseconds the reading took. */
  readonly took: number;
}
