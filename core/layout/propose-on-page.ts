import type { Area } from "./box";
import { isFixed } from "./is-fixed";
import { layoutFaults, mostHole } from "./layout-faults";
import type { LayoutProposal, LayoutWish } from "./layout-wish";
import type { PageLayout } from "./page-layout";
import { difference } from "./pick-different";
import { proposeLayouts } from "./propose-layouts";
import type { PageAim } from "./stretches";
import { unplacedStories } from "./unplaced-stories";

/**
 * What is tried of a page with too little copy, in parts of its height: that it ends higher and is full to there, then
 * that its stories stand at its head and there is room between them.
 */
const shortened: readonly (readonly [PageAim, number])[] = [
  ["short", 0.9],
  ["short", 0.8],
  ["short", 0.7],
  ["short", 0.6],
  ["open", 0.3],
  ["open", 0.45],
  ["open", 0.65],
  ["open", 1],
];

/** Where all else fails: parts of its height to which it can be filled by whatever means. */
const shorter = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2] as const;

/** Parts of the page on which two that are offered differ at least. */
const leastDifference = 0.05;

/**
 * Layouts of a page that may have too little copy to fill it: then its stories are set at its head in columns as
 * they are usual, and the rest stays free: an editor sees what is missing. The best first; none where nothing can be
 * laid out.
 */
export function proposeOnPage(wish: LayoutWish): readonly LayoutProposal[] {
  if (wish.stories.length === 0) return [];
  const full = proposedIn(wish, "full", 1);
  const made = isFilled(full[0]) ? full : shortOf(wish, full);
  // No other layout is worth a story that the best one prints while the page has a hole.
  const fewest = made[0]?.left.length ?? 0;
  return made.filter((one) => one.left.length === fewest || isFilled(one));
}

/** Those that need no text drawn out over the page; where there are none, the page as it can be filled. */
function shortOf(wish: LayoutWish, full: readonly LayoutProposal[]): readonly LayoutProposal[] {
  const fewest = full[0]?.left.length ?? 0;
  const picked: LayoutProposal[] = [];
  for (const [aim, height] of shortened) {
    if (picked.length >= wish.count) break;
    for (const one of proposedIn(wish, aim, height))
      if (
        one.left.length <= fewest &&
        one.faults.clashes.length === 0 &&
        picked.every((other) => difference(other.layout, one.layout) >= leastDifference)
      )
        picked.push(one);
  }
  if (picked.length > 0)
    return picked.slice(0, wish.count).sort((a, b) => holesIn(a.layout) - holesIn(b.layout));
  if (full.length > 0) return full;
  return firstOf(shorter.map((height) => () => proposedIn(wish, "full", height)));
}

/** Columns by rows that are free beside boxes, and not below them all. */
function holesIn({ boxes, format }: PageLayout): number {
  const foot = Math.max(0, ...boxes.filter((box) => !isFixed(box)).map(footOf));
  const taken = boxes.map(
    (box) => box.span * Math.max(0, Math.min(footOf(box), foot) - Math.min(box.row, foot)),
  );
  return taken.reduce((free, cells) => free - cells, format.columns * foot);
}

const footOf = ({ row, rows }: Area): number => row + rows;

function firstOf(ways: readonly (() => readonly LayoutProposal[])[]): readonly LayoutProposal[] {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** Of the page as if it ended at this part of its height; what is fixed below stays there. */
function proposedIn(wish: LayoutWish, aim: PageAim, height: number): readonly LayoutProposal[] {
  const { page } = wish;
  const rows = Math.round(page.format.rows * height);
  const fixed = page.boxes.filter(isFixed);
  const below = fixed.filter(({ row }) => row >= rows);
  const above = fixed.filter(({ row }) => row < rows);
  if (above.some((box) => box.row + box.rows > rows)) return [];
  const cut = { ...page, boxes: above, format: { ...page.format, rows } };
  const stories = unplacedStories(wish.stories, below);
  const copies = new Map(wish.stories.map(({ storyId, copy }) => [storyId, copy]));
  return proposeLayouts({ ...wish, stories, page: cut }, aim)
    .filter(({ faults }) => aim !== "short" || faults.white <= mostHole)
    .map(({ layout, left }) => {
      const whole = { ...page, boxes: [...below, ...layout.boxes] };
      return { layout: whole, left, faults: layoutFaults(whole, (id) => copies.get(id)) };
    });
}

const isFilled = (proposal: LayoutProposal | undefined): boolean =>
  proposal !== undefined && proposal.faults.white <= mostHole;
