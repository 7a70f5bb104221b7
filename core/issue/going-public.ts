import { type Refusal, refuse } from "@/core/refusal";
import type { StoryState } from "@/core/story/story";
import { dateInZone, timeInZone } from "@/core/text/zoned-time";

/** What must be known of a story before readers may have it. */
export interface GoingPublic {
  readonly state: StoryState;
  readonly embargoUntil: number | null;
  readonly openChecks: number;
  /** Hash of the working copy's words, of those the last review signed, and of those readers have. */
  readonly contentHash: string;
  readonly signedHash: string | null;
  readonly publicHash: string | null;
}

/**
 * Everything that keeps the story's present words from readers at that time (UTC ms). The one rule every road
 * to the public asks: release, web-first, correction, scheduler. The zone is the publication's, for the words.
 */
export function publicProblems(
  story: GoingPublic,
  at: number,
  timeZone: string,
): readonly Refusal[] {
  const problems = wordProblems(story);
  if (story.embargoUntil !== null && story.embargoUntil > at)
    problems.push(refuse("embargo-later", { until: clockTime(story.embargoUntil, timeZone) }));
  if (story.openChecks > 0) problems.push(refuse("checks-open", { count: story.openChecks }));
  return problems;
}

function wordProblems(story: GoingPublic): Refusal[] {
  if (story.state === "published")
    return story.publicHash === story.contentHash ? [] : [refuse("words-not-signed")];
  if (story.state !== "approved") return [refuse("story-not-approved", { state: story.state })];
  return story.signedHash === story.contentHash ? [] : [refuse("words-not-signed")];
}

/** New words of a story readers already have wait for "publish correction": no release sweeps them in. */
export function correctionWaits(story: GoingPublic): boolean {
  return story.publicHash !== null && story.publicHash !== story.contentHash;
}

const clockTime = (at: number, timeZone: string): string =>
  `${dateInZone(at, timeZone)} ${timeInZone(at, timeZone)}`;
