/** What a correction on a proof concerns; the first four are counted (core/paper/mark-weight). */
export const markKinds = [
  "headline",
  "text",
  "number-style",
  "punctuation",
  "layout",
  "note",
] as const;
export type MarkKind = (typeof markKinds)[number];

export const markStates = ["open", "done", "refused"] as const;
export type MarkState = (typeof markStates)[number];

/** A correction as the proof's screen shows it. */
export interface ProofMark {
  readonly id: string;
  readonly renderingId: string;
  /** The number of the proof it was made on. */
  readonly proof: number;
  readonly round: number;
  readonly readerId: string;
  readonly readerName: string;
  readonly x: number;
  readonly y: number;
  readonly storyId: string | null;
  readonly kind: MarkKind;
  readonly quote: string;
  readonly replacement: string;
  readonly note: string;
  readonly weight: number;
  readonly state: MarkState;
  readonly reason: string;
  readonly settledByName: string | null;
  readonly at: number;
  /** Its reading has been handed in, so that it stays as it is. */
  readonly isHandedIn: boolean;
}
