import type { VersionEntry } from "@/components/desk/stories/version-words";
import { whyOfVersions } from "@/core/story/why-of-versions";
import type { DecisionLine } from "@/db/queries/story/list-decisions";
import type { HistoryLine } from "@/db/queries/story/list-story-history";
import type { VersionLine } from "@/db/queries/story/list-versions";

/** Versions with why each was made and what was decided on it. */
export function versionsOf(
  versions: readonly VersionLine[],
  history: readonly HistoryLine[],
  decisions: readonly DecisionLine[],
): readonly VersionEntry[] {
  const whys = whyOfVersions(history);
  return versions.map(({ number, reason, note, createdAt, by, wordCount }) => ({
    number,
    reason,
    note,
    createdAt,
    by,
    wordCount,
    why: whys.get(number) ?? {},
    decisions: decisions
      .filter(({ version }) => version === number)
      .map(({ id, by: who, decision, opinion }) => ({ id, by: who, decision, opinion })),
  }));
}
