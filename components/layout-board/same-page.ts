import { isSame } from "@/core/same-json";
import type { BoardPage } from "./board-page";

/** The newer page, with the very stories and pictures of the older one where they say the same: nothing is measured twice. */
export function samePage(before: BoardPage, next: BoardPage): BoardPage {
  const stories = kept(before.stories, next.stories, ({ storyId }) => storyId);
  const pictures = isSame(before.pictures, next.pictures) ? before.pictures : next.pictures;
  const paper = isSame(before.paper, next.paper) ? before.paper : next.paper;
  const layout = isSame(before.layout, next.layout) ? before.layout : next.layout;
  return { ...next, stories, pictures, paper, layout };
}

function kept<T>(before: readonly T[], next: readonly T[], key: (of: T) => string): readonly T[] {
  const known = new Map(before.map((of) => [key(of), of]));
  const all = next.map((of) => {
    const old = known.get(key(of));
    return old !== undefined && isSame(old, of) ? old : of;
  });
  const isUnchanged = all.length === before.length && all.every((of, at) => of === before[at]);
  return isUnchanged ? before : all;
}
