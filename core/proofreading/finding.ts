/** How much a finding weighs. `blocking` keeps an issue from being signed off. */
export const severities = ["note", "warning", "blocking"] as const;
export type Severity = (typeof severities)[number];

/** Where the words stand: a field of the story, or the n-th text block (or caption) of its body, 0-based. */
export interface ProofPlace {
  readonly field: "kicker" | "headline" | "deck" | "body" | "caption";
  readonly index: number;
}

/** A run of words that is read by itself. */
export interface ProofBlock {
  readonly place: ProofPlace;
  /** What is no text (a footnote's call, a line break) stands as one U+FFFC, so that offsets stay true. */
  readonly text: string;
  /** Prose ends its sentences; headings, captions and verse need not. */
  readonly isProse: boolean;
}

export interface Finding {
  /** A rule of ours, or the id of a house rule. */
  readonly rule: string;
  /** Place of the block in what was read. */
  readonly block: number;
  /** UTF-16 offsets in the block's text, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** Of an address behind words: those words. `words` and `replacement` are addresses then. */
  readonly over?: string;
  /** What to write instead; null where only a person can tell. Empty: leave it out. */
  readonly replacement: string | null;
  readonly severity: Severity;
  /** What the sentence of the rule is filled with. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** The sentence of a house rule; ours stand in messages/. */
  readonly message?: string;
}

/** What a check says of one place. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly replacement: string | null;
  readonly params?: Finding["params"];
}
