import type { RoomPlacement, RoomStory } from "@/core/issue/issue-room";

/** What people call a story in a list: its headline, its column, or `unnamed`. */
export function titleOf(story: Pick<RoomStory, "headline" | "column">, unnamed: string): string {
  return story.headline || story.column || unnamed;
}

/** The same as it stands on its page. */
export function printedTitle(
  placement: Pick<RoomPlacement, "headline" | "story">,
  unnamed: string,
  hidden: string,
): string {
  if (!placement.story) return hidden;
  return placement.headline || titleOf(placement.story, unnamed);
}
