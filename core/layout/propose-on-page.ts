import { layoutFaults } from "./layout-faults";
import type { LayoutProposal, LayoutWish } from "./layout-wish";
import { proposeLayouts } from "./propose-layouts";

/** Parts of the page's height that are tried. */
const heights = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2] as const;

/** More white than this part of a page is a hole, which looks worse than a page that ends higher. */
const mostHole = 0.08;

/**
 * Layouts of a page that may have too little copy to fill it: then they are set at its head as if the page ended below,
 * where that leaves the least white, and the rest stays free: an editor sees what is missing. The best first; none where
 * nothing can be laid out.
 */
export function proposeOnPage(wish: LayoutWish): readonly LayoutProposal[] {
  const { format } = wish.page;
  let best: readonly LayoutProposal[] = [];
  for (const height of wish.stories.length > 0 ? heights : []) {
    const found = proposedIn(wish, Math.round(format.rows * height));
    if (isBetter(found[0], best[0])) best = found;
    if (isFilled(best[0])) break;
  }
  const copies = new Map(wish.stories.map(({ storyId, copy }) => [storyId, copy]));
  // No other layout is worth a story that the best one prints while the page has a hole.
  const fewest = best[0]?.left.length ?? 0;
  const offered = best.filter((made) => made.left.length === fewest || isFilled(made));
  return offered.map(({ layout: { boxes }, left }) => {
    const layout = { ...wish.page, boxes };
    return { layout, left, faults: layoutFaults(layout, (id) => copies.get(id)) };
  });
}

function proposedIn(wish: LayoutWish, rows: number): readonly LayoutProposal[] {
  const { page } = wish;
  if (page.boxes.some((box) => box.row + box.rows > rows)) return [];
  return proposeLayouts({ ...wish, page: { ...page, format: { ...page.format, rows } } });
}

const isFilled = (proposal: LayoutProposal | undefined): boolean =>
  proposal !== undefined && proposal.faults.white <= mostHole;

const isBetter = (one: LayoutProposal | undefined, other: LayoutProposal | undefined): boolean =>
  one !== undefined &&
  (other === undefined ||
    one.left.length < other.left.length ||
    (one.left.length === other.left.length && one.faults.whiteLines < other.faults.whiteLines));
