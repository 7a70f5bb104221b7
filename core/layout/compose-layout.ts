import type { Area, Box } from "./box";
import { boxesOfStory } from "./boxes-of-story";
import type { PlacedStory } from "./fill-areas";
import { type LayoutFaults, layoutFaults } from "./layout-faults";
import type { LayoutProposal, WishedStory } from "./layout-wish";
import type { PageLayout } from "./page-layout";
import type { StoryTable } from "./story-table";

/** A page with what stays on it. */
export interface Frame {
  readonly page: PageLayout;
  readonly fixed: readonly Box[];
}

/** The boxes of what was sliced; where headlines still meet, one of the two is set upright or below its picture. */
export function composeLayout(
  frame: Frame,
  stories: readonly WishedStory[],
  tables: readonly StoryTable[],
  placed: readonly PlacedStory[],
  isRight: boolean,
): Omit<LayoutProposal, "left"> {
  const turned = new Set<number>();
  for (;;) {
    const made = composed(frame, stories, tables, placed, turned, isRight);
    const next = turnable(made.faults, placed, stories, tables, turned);
    if (next === null) return made;
    turned.add(next);
  }
}

function composed(
  { page, fixed }: Frame,
  stories: readonly WishedStory[],
  tables: readonly StoryTable[],
  placed: readonly PlacedStory[],
  turned: ReadonlySet<number>,
  isRight: boolean,
): Omit<LayoutProposal, "left"> {
  const boxes = placed.flatMap(({ at, area, hasHeadOnTop }) => {
    const story = stories[at];
    const setting = settingOf(tables[at], area, hasHeadOnTop && !turned.has(at));
    const corner = isRight ? "top-right" : "top-left";
    return story && setting?.variant ? boxesOfStory(story, setting.variant, area, corner) : [];
  });
  const layout = { ...page, boxes: [...fixed, ...boxes] };
  const copies = new Map(stories.map(({ storyId, copy }) => [storyId, copy]));
  return { layout, faults: layoutFaults(layout, (id) => copies.get(id)) };
}

const settingOf = (table: StoryTable | undefined, { span, rows }: Area, hasHeadOnTop: boolean) =>
  table?.[span]?.[hasHeadOnTop ? "headOnTop" : "headElsewhere"][rows] ?? null;

/** Of two stories whose headlines meet, the one that loses less by being set otherwise. */
function turnable(
  { clashes }: LayoutFaults,
  placed: readonly PlacedStory[],
  stories: readonly WishedStory[],
  tables: readonly StoryTable[],
  turned: ReadonlySet<number>,
): number | null {
  const candidates = placed
    .filter(({ at, hasHeadOnTop }) => {
      const id = `s-${stories[at]?.storyId}`;
      return hasHeadOnTop && !turned.has(at) && clashes.some((pair) => pair.includes(id));
    })
    .map(({ at, area }) => ({ at, cost: settingOf(tables[at], area, false)?.cost ?? Infinity }))
    .filter(({ cost }) => cost < 40)
    .sort((a, b) => a.cost - b.cost);
  return candidates[0]?.at ?? null;
}
