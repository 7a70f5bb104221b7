/** What every open window must know of an issue: marks that change when what they stand for has changed. */
export interface IssuePulse {
  /** What people do to the issue itself: its pages, their order, what stands on them, its state, its alarms. */
  readonly room: string;
  /** The stories on its pages, who writes them, and readings of proofs. */
  readonly copy: string;
  /** Anything at all in the house: a story may have come into the pool. */
  readonly house: string;
  /** By page; a page without one has not been laid out and nobody is at it. */
  readonly layouts: Readonly<Record<string, LayoutPulse>>;
  /** By page, the whole issue's under `issue`: how far its files are. */
  readonly renderings: Readonly<Record<string, string>>;
  /** By page: the last act on the marks of its proofs, and the last reading; a page without any has none. */
  readonly marks: Readonly<Record<string, string>>;
}

export interface LayoutPulse {
  /** Of the layout, 0 where there is none yet. */
  readonly revision: number;
  /** Who lays the page out now; null when nobody does. */
  readonly holder: string | null;
}

/** The same for the list of issues. */
export interface IssuesPulse {
  readonly issues: string;
}
