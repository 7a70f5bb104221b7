import type { Box } from "@/core/layout/box";
import type { PageLayout } from "@/core/layout/page-layout";
import { restoreMove } from "@/core/layout/restore-move";
import type { Board } from "../board";

/** What of the board says whether an answer still holds. */
type Stands = Pick<Board, "layout"> & { readonly page: Pick<Board["page"], "stories"> };

const storiesOf = (boxes: readonly Box[]): readonly string[] =>
  boxes.flatMap((box) => (box.kind === "story" ? [box.storyId] : []));

/**
 * Whether what was answered can no more be taken: the page is not as it was when it was asked about, and what was done
 * since would be lost, or a story that is to stand on it has been moved off the page.
 */
export function hasChanged(
  { layout, page }: Stands,
  asked: PageLayout,
  answered: readonly PageLayout[],
): boolean {
  if (layout !== asked && restoreMove(asked, layout) !== null) return true;
  const there = new Set([
    ...page.stories.map(({ storyId }) => storyId),
    ...storiesOf(layout.boxes),
  ]);
  return answered.some(({ boxes }) => storiesOf(boxes).some((id) => !there.has(id)));
}
