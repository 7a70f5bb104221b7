import type { WishedStory } from "./layout-wish";
import { leastCells } from "./slice-area";
import type { StoryTable } from "./story-table";

/** Parts of the free page that stories may take at their smallest: the last of them nobody can slice. */
const fullest = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.75, 0.7, 0.6, 0.5, 0.4, 0.3];

/**
 * What may stand on the page, most of it first: the stories that matter most as long as there is room, and smaller
 * ones after them where a larger finds none.
 *
 * @param free columns by rows
 */
export function storiesThatFit(
  byWeight: readonly WishedStory[],
  tables: ReadonlyMap<WishedStory, StoryTable>,
  free: number,
): readonly (readonly WishedStory[])[] {
  const cells = new Map(byWeight.map((story) => [story, leastCells(tables.get(story) ?? [])]));
  const choices = fullest.map((part) => {
    let room = part * free;
    return byWeight.filter((story) => {
      const needed = cells.get(story) ?? Infinity;
      if (needed > room) return false;
      room -= needed;
      return true;
    });
  });
  const isNew = (choice: readonly WishedStory[], at: number) =>
    choice.length > 0 && choice.length !== choices[at - 1]?.length;
  return choices.filter(isNew);
}
