import type { Box } from "./box";
import type { WishedStory } from "./layout-wish";

/** Stories that none of these boxes prints; one whose picture stands in a box already comes without it. */
export function unplacedStories(
  stories: readonly WishedStory[],
  boxes: readonly Box[],
): readonly WishedStory[] {
  const standing = new Set(boxes.flatMap((box) => (box.kind === "story" ? [box.storyId] : [])));
  const pictures = new Set(boxes.flatMap((box) => (box.kind === "picture" ? [box.pictureId] : [])));
  return stories
    .filter(({ storyId }) => !standing.has(storyId))
    .map((story) =>
      story.picture && pictures.has(story.picture.pictureId) ? { ...story, picture: null } : story,
    );
}
