import type { SeenStory } from "@/core/layout/board-view";
import { type Refusal, refuse } from "@/core/refusal";
import type { BoardPage } from "./board-page";
import { seenStories } from "./press-page-of";

/** What a page may print of a story otherwise than the story has it. */
export type Printed = Partial<
  Pick<SeenStory, "cuts" | "kicker" | "headline" | "deck" | "pictureId" | "siteTakesPage">
>;

/** A change of what a page prints of one story. */
export interface PrintChange {
  readonly placementId: string;
  /** Of the words cuts were made in: they mean nothing in others. */
  readonly contentHash: string;
  readonly to: Printed;
}

/** What the page prints now, in all that the change would change: what takes the change back. */
export function standingPrint(
  page: BoardPage,
  change: PrintChange,
): { readonly ok: true; readonly change: PrintChange } | Refusal {
  const story = seenStories(page).find(({ placementId }) => placementId === change.placementId);
  if (!story) return refuse("placement-not-found");
  const { placementId, contentHash } = story;
  if (change.to.cuts && contentHash !== change.contentHash) return refuse("cut-outside");
  const names = Object.keys(change.to) as (keyof Printed)[];
  const to = Object.fromEntries(names.map((name) => [name, story[name]])) as Printed;
  return { ok: true, change: { placementId, contentHash, to } };
}

/** The page as the house told it, with changes made on it of which the house had not heard. */
export function withPrints(page: BoardPage, changes: readonly PrintChange[]): BoardPage {
  if (changes.length === 0) return page;
  const stories = page.stories.map((story) => {
    if (story.isClosed) return story;
    const own = changes.filter(({ placementId }) => placementId === story.placementId);
    return own.reduce((before, change) => withPrint(before, change), story);
  });
  return { ...page, stories };
}

function withPrint(story: SeenStory, { contentHash, to }: PrintChange): SeenStory {
  const { cuts, ...titles } = to;
  const areOfThese = cuts !== undefined && contentHash === story.contentHash;
  return { ...story, ...titles, ...(areOfThese && { cuts }) };
}
