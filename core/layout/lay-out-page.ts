import type { LayoutProposal, LayoutWish } from "./layout-wish";
import { proposeLayouts } from "./propose-layouts";

/** Parts of the page's height that are tried. */
const heights = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2] as const;

/** More white than this part of a page is a hole, which looks worse than a page that ends higher. */
const mostHole = 0.08;

/**
 * The best layout of the page. Copy too little to fill it is set at its head as if the page ended below, where that
 * leaves the least white, and the rest stays free: an editor sees what is missing. Where nothing can be laid out, the
 * page keeps its fixed boxes.
 */
export function layOutPage(wish: LayoutWish): Pick<LayoutProposal, "layout" | "left"> {
  const { page, stories } = wish;
  let best: LayoutProposal | undefined;
  for (const height of stories.length > 0 ? heights : []) {
    const found = laidOut(wish, Math.round(page.format.rows * height));
    if (found && isBetter(found, best)) best = found;
    if (best && isFilled(best)) break;
  }
  return best
    ? { layout: { ...best.layout, format: page.format }, left: best.left }
    : { layout: page, left: stories.map(({ storyId }) => storyId) };
}

function laidOut(wish: LayoutWish, rows: number): LayoutProposal | undefined {
  const { page } = wish;
  if (page.boxes.some((box) => box.row + box.rows > rows)) return undefined;
  return proposeLayouts({ ...wish, page: { ...page, format: { ...page.format, rows } } })[0];
}

const isFilled = ({ faults, left }: LayoutProposal): boolean =>
  left.length > 0 || faults.white <= mostHole;

const isBetter = (one: LayoutProposal, other: LayoutProposal | undefined): boolean =>
  !other ||
  one.left.length < other.left.length ||
  (one.left.length === other.left.length && one.faults.whiteLines < other.faults.whiteLines);
