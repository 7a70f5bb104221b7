interface HistoryLine {
  readonly verb: string;
  readonly by: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** What history adds to the reason a version was frozen for. */
export interface VersionWhy {
  /** The version whose words it has again. */
  readonly restoredFrom?: number;
  /** Kept before that version was restored. */
  readonly keptFor?: number;
  /** Who took the story over from its writer. */
  readonly takenBy?: string;
  /** Who submitted it. */
  readonly submittedBy?: string;
}

/** Why each version of a story was made, by its number, as far as the story's history tells. */
export function whyOfVersions(history: readonly HistoryLine[]): ReadonlyMap<number, VersionWhy> {
  const whys = new Map<number, VersionWhy>();
  const add = (number: unknown, why: VersionWhy) => {
    if (typeof number === "number") whys.set(number, { ...whys.get(number), ...why });
  };
  for (const { verb, by, detail } of history) {
    if (verb === "restore-version" && typeof detail.from === "number") {
      add(detail.version, { restoredFrom: detail.from });
      add(detail.stood, { keptFor: detail.from });
    }
    if (verb === "submit-story") add(detail.version, { submittedBy: by });
    if (verb === "take-over-story") add(detail.version, { takenBy: by });
  }
  return whys;
}
