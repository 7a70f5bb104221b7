import type { KeptCut } from "@/core/page/text-cut";
import type { Box } from "./box";
import { boxesFault, mostBoxes } from "./check-layout";
import type { KeptBox } from "./layout-move";
import type { PageLayout } from "./page-layout";

/** What a story had on a page it was taken off: it gets that back when it comes again, as when the move is undone. */
export interface SetAside {
  readonly storyId: string;
  /** Each with its place in the list of boxes. */
  readonly boxes: readonly KeptBox[];
  /** What its placement printed otherwise; null for a story that went on to another page and took that along. */
  readonly printed: PrintedOtherwise | null;
}

export interface PrintedOtherwise {
  readonly pictureId: string | null;
  readonly cuts: readonly KeptCut[];
  readonly cutsOf: string | null;
  readonly siteTakesPage: boolean;
}

/** Stories whose boxes are kept; of more, the oldest go. */
const mostSetAside = 60;

const isOf = (box: Box, storyId: string): boolean =>
  (box.kind === "story" || box.kind === "picture") && box.storyId === storyId;

/** The layout without the boxes of a story, its pictures' too, and those boxes. */
export function withoutStory(
  layout: PageLayout,
  storyId: string,
): { readonly layout: PageLayout; readonly boxes: readonly KeptBox[] } {
  const boxes = layout.boxes.flatMap((box, index) => (isOf(box, storyId) ? [{ index, box }] : []));
  return {
    layout: { ...layout, boxes: layout.boxes.filter((box) => !isOf(box, storyId)) },
    boxes,
  };
}

/** The layout with the boxes a story had, or null where their place is taken or the page is another. */
export function withStory(layout: PageLayout, kept: readonly KeptBox[]): PageLayout | null {
  const boxes = [...layout.boxes];
  for (const { index, box } of kept) boxes.splice(index, 0, box);
  const isRoom = boxes.length <= mostBoxes && boxesFault(boxes, layout.format) === null;
  return isRoom ? { ...layout, boxes } : null;
}

export const asideWith = (aside: readonly SetAside[], one: SetAside): readonly SetAside[] =>
  [...asideWithout(aside, one.storyId), one].slice(-mostSetAside);

export const asideWithout = (aside: readonly SetAside[], storyId: string): readonly SetAside[] =>
  aside.filter((other) => other.storyId !== storyId);
