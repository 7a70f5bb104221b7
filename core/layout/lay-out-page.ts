import type { LayoutProposal, LayoutWish } from "./layout-wish";
import { proposeLayouts } from "./propose-layouts";

/** Parts of the page's height that are tried. */
const heights = [1, 0.8, 0.6, 0.45, 0.3, 0.2] as const;

/**
 * The best layout of the page. Copy too little to fill it is set at its head as if the page ended below, and the rest
 * stays white: an editor sees what is missing. Where nothing can be laid out, the page keeps its fixed boxes.
 */
export function layOutPage(wish: LayoutWish): Pick<LayoutProposal, "layout" | "left"> {
  const { page } = wish;
  for (const height of wish.stories.length > 0 ? heights : []) {
    const format = { ...page.format, rows: Math.round(page.format.rows * height) };
    const boxes = page.boxes.filter(({ row, rows }) => row + rows <= format.rows);
    const [best] =
      boxes.length < page.boxes.length
        ? []
        : proposeLayouts({ ...wish, page: { ...page, format } });
    if (best) return { layout: { ...best.layout, format: page.format }, left: best.left };
  }
  return { layout: page, left: wish.stories.map(({ storyId }) => storyId) };
}
