import type { Hit, ProofBlock, Severity } from "./finding";

/** What a check may know beside the words of its block. */
export interface Surroundings {
  /** The day the issue is dated, or today: YYYY-MM-DD. */
  readonly today: string;
  /** The body's block after this one; null at its end. */
  readonly next: ProofBlock | null;
}

/** One built-in rule. Its name is its key in messages/<locale>/proofreading.json. */
export interface Check {
  readonly rule: string;
  readonly severity: Severity;
  /** The standard or habit it comes from. */
  readonly source: string;
  /** What it is about, for filtering. */
  readonly tags: readonly string[];
  /** A sentence it must find something in, and one it must not. */
  readonly match: string;
  readonly clean: string;
  find(block: ProofBlock, around: Surroundings): Iterable<Hit>;
}
