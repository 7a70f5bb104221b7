import type { Box } from "./box";
import { overlaps } from "./grid";
import { isFixed } from "./is-fixed";
import { layoutFaults } from "./layout-faults";
import type { LayoutProposal, WishedStory } from "./layout-wish";
import type { PageLayout } from "./page-layout";
import { proposeLayouts } from "./propose-layouts";
import { storyOf } from "./relay-window";
import { unplacedStories } from "./unplaced-stories";

export interface PartWish {
  /** The page as it is. What is fixed on it stays. */
  readonly page: PageLayout;
  readonly stories: readonly WishedStory[];
  /** A proposal, and the boxes of it that are taken; of a story with its picture apart, either means both. */
  readonly proposal: PageLayout;
  readonly boxIds: readonly string[];
  readonly seed: number;
}

/**
 * Pages with some boxes as a proposal has them and the other stories laid out anew around them, the best first; none
 * where those cannot be.
 */
export function takePart(wish: PartWish): readonly LayoutProposal[] {
  const { page, proposal, stories, seed } = wish;
  const fixed = page.boxes.filter(isFixed);
  const taken = takenBoxes(wish).filter((box) => !fixed.some((other) => overlaps(other, box)));
  const kept = new Map([...fixed, ...taken].map((box) => [box.id, box]));
  if (unplacedStories(stories, [...kept.values()]).length === 0)
    return [asItIs({ ...page, boxes: [...kept.values()] }, stories)];
  const still = [...kept.values()].map((box) => ({ ...box, isLocked: true }));
  const before = { ...page, boxes: still, format: proposal.format };
  return proposeLayouts({ page: before, stories, seed, count: 2 }).map((made) => ({
    ...made,
    layout: {
      ...made.layout,
      boxes: made.layout.boxes.map((box) => kept.get(box.id) ?? box),
    },
  }));
}

/** All is taken: there is nothing to lay out anew. */
function asItIs(layout: PageLayout, stories: readonly WishedStory[]): LayoutProposal {
  const copies = new Map(stories.map(({ storyId, copy }) => [storyId, copy]));
  return { layout, left: [], faults: layoutFaults(layout, (id) => copies.get(id)) };
}

function takenBoxes({ proposal, boxIds }: PartWish): readonly Box[] {
  const chosen = proposal.boxes.filter(({ id }) => boxIds.includes(id));
  const stories = new Set(chosen.flatMap((box) => storyOf(box) ?? []));
  return proposal.boxes.filter(
    (box) => !isFixed(box) && (boxIds.includes(box.id) || stories.has(storyOf(box) ?? "")),
  );
}
