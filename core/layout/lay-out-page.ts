import type { LayoutProposal, LayoutWish } from "./layout-wish";
import { proposeOnPage } from "./propose-on-page";

/** The best layout of the page. Where nothing can be laid out, the page keeps its fixed boxes. */
export function layOutPage(wish: LayoutWish): Pick<LayoutProposal, "layout" | "left"> {
  const [best] = proposeOnPage(wish);
  return best
    ? { layout: best.layout, left: best.left }
    : { layout: wish.page, left: wish.stories.map(({ storyId }) => storyId) };
}
