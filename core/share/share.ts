import { storyActions } from "@/core/people/permissions";
import type { StoryState } from "@/core/story/story";

/** How long a link to an unpublished story may lead somewhere, in days. */
export const shareDays = [1, 7, 30] as const;
export type ShareDays = (typeof shareDays)[number];
export const usualShareDays: ShareDays = 7;

const day = 24 * 3_600_000;

/** UTC ms. */
export const shareEnds = (now: number, days: ShareDays): number => now + days * day;

export interface ShareFacts {
  readonly expiresAt: number;
  readonly revokedAt: number | null;
}

/** Whether the link itself still holds, whatever has become of the story. */
export const isShareLive = ({ expiresAt, revokedAt }: ShareFacts, now: number): boolean =>
  revokedAt === null && now < expiresAt;

/** What may not be shared any more is not shown by a link made before either: it was spiked or withdrawn. */
export const isShownBeforePrint = (state: StoryState): boolean =>
  (storyActions["share-story"].states as readonly StoryState[]).includes(state);
