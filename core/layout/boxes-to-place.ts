import type { Area, Box } from "./box";
import { boxesOfStory } from "./boxes-of-story";
import { freeAreas, leastRows, waysToFree } from "./free-areas";
import type { WishedStory } from "./layout-wish";
import type { PageLayout } from "./page-layout";
import { type StoryVariant, storyVariants } from "./story-variants";

interface Cell {
  readonly column: number;
  readonly row: number;
}

/**
 * The boxes of a story that comes to the page, in the best size that prints all of it: where it is dropped, or, without
 * a place, where it fits best. What fits nowhere takes the room there is and says how much is over. Null on a full page.
 */
export function boxesToPlace(
  page: PageLayout,
  story: WishedStory,
  at?: Cell,
): readonly Box[] | null {
  const areas = at ? areasAt(page, at) : allAreas(page);
  let best: { readonly area: Area; readonly variant: StoryVariant } | null = null;
  for (const free of areas)
    for (let span = 1; span <= free.span; span++)
      for (const variant of storyVariants(story, span, page.format)) {
        if (variant.rows > free.rows) continue;
        if (best && best.variant.cost + best.variant.white <= variant.cost + variant.white)
          continue;
        best = { area: { ...free, span, rows: variant.rows }, variant };
      }
  const set = best ?? tooSmall(areas, story, page);
  return set && withFreeIds(page, boxesOfStory(story, set.variant, set.area, "top-left"));
}

/** Every free rectangle, however it is cut. */
const allAreas = ({ boxes, format }: PageLayout): readonly Area[] =>
  waysToFree.flatMap((way) => freeAreas(boxes, format, way)).filter(isUsable);

/** What is free from a cell on, to the right and down. */
export function areasAt(page: PageLayout, at: Cell): readonly Area[] {
  const { boxes, format } = page;
  const found: Area[] = [];
  let rows = format.rows - at.row;
  for (let span = 1; at.column + span <= format.columns; span++) {
    const column = at.column + span - 1;
    const below = boxes.filter(
      (box) =>
        box.column <= column && column < box.column + box.span && at.row < box.row + box.rows,
    );
    rows = Math.min(rows, ...below.map((box) => Math.max(0, box.row - at.row)));
    if (rows === 0) break;
    found.push({ ...at, span, rows });
  }
  return found.filter(isUsable);
}

const isUsable = ({ rows }: Area): boolean => rows >= leastRows;

/** The largest room, with the setting that needs the fewest rows of it. */
function tooSmall(areas: readonly Area[], story: WishedStory, { format }: PageLayout) {
  const bySize = [...areas].sort((a, b) => b.span * b.rows - a.span * a.rows);
  for (const area of bySize) {
    const variants = storyVariants({ ...story, picture: null }, area.span, format, "loose");
    const variant = [...variants].sort((a, b) => a.rows - b.rows)[0];
    if (variant) return { area, variant };
  }
  return null;
}

/** A box of the same name may stand here already: a second picture of the story. */
function withFreeIds({ boxes }: PageLayout, wanted: readonly Box[]): readonly Box[] {
  const taken = new Set(boxes.map(({ id }) => id));
  return wanted.map((box) => ({ ...box, id: freeId(box.id, taken) }));
}

/** The id itself, or with the first number behind it that is free. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const tried = n === 1 ? id : `${id}-${n}`;
    if (!taken.has(tried)) return tried;
  }
}
