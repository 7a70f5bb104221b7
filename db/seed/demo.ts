import { addDays } from "@/core/text/zoned-time";
import { type SeedIssue, type SeedIssueKey, seedIssues } from "./issues";
import { datedStory } from "./seed-date";
import type { SeedStory } from "./seed-story";
import { afterTomorrow } from "./stories/after-tomorrow";
import { desk } from "./stories/desk";
import { today } from "./stories/today";
import { tomorrow } from "./stories/tomorrow";
import { twoDaysAgo } from "./stories/two-days-ago";
import { yesterday } from "./stories/yesterday";

/** The whole demo newspaper, oldest paper first, the desk's loose copy last. */
export const seedStories: readonly SeedStory[] = [
  ...twoDaysAgo,
  ...yesterday,
  ...today,
  ...tomorrow,
  ...afterTomorrow,
  ...desk,
];

const offsets: ReadonlyMap<SeedIssueKey, number> = new Map(
  seedIssues.map(({ key, dayOffset }) => [key, dayOffset]),
);

/** Days between today and the paper a story is written for; copy without a page is for tomorrow's. */
export function dayOffsetOf(story: SeedStory): number {
  return story.place ? (offsets.get(story.place.issue) ?? 0) : 1;
}

/** Date of an issue, `today` being today's paper (`YYYY-MM-DD`). */
export function dateOfIssue(issue: SeedIssue, today: string): string {
  return addDays(today, issue.dayOffset);
}

/** Every story with its dates filled in for a demo whose paper of today is that of `today`. */
export function demoStories(today: string): readonly SeedStory[] {
  return seedStories.map((story) => datedStory(story, addDays(today, dayOffsetOf(story))));
}
