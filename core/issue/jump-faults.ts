import type { StoryBox } from "@/core/layout/box";
import type { IssueCopy, PageCopy } from "./issue-copy";

type Pages = Pick<IssueCopy, "pages">;

/**
 * Codes of what is broken where a story goes on (转第 N 版) or comes from (上接第 N 版): no box on the other page that
 * answers, or one that begins elsewhere than this one ends.
 *
 * @param printed characters of the text that stand in the box
 */
export function jumpFaults(
  box: StoryBox,
  printed: number,
  { pages }: Pages,
  { number }: Pick<PageCopy, "number">,
): readonly string[] {
  return [...onwardFaults(box, printed, pages, number), ...backFaults(box, pages, number)];
}

function onwardFaults(
  box: StoryBox,
  printed: number,
  pages: Pages["pages"],
  number: number,
): readonly string[] {
  if (box.jumpTo === null) return [];
  const next = boxOn(pages, box.jumpTo, box.storyId);
  if (next?.jumpFrom !== number) return ["jump-without-end"];
  return next.skipped === box.skipped + printed ? [] : ["jump-gap"];
}

function backFaults(box: StoryBox, pages: Pages["pages"], number: number): readonly string[] {
  if (box.jumpFrom === null) return [];
  return boxOn(pages, box.jumpFrom, box.storyId)?.jumpTo === number ? [] : ["jump-without-origin"];
}

function boxOn(pages: Pages["pages"], number: number, storyId: string): StoryBox | undefined {
  const boxes = pages.find((page) => page.number === number)?.layout?.boxes ?? [];
  return boxes.find((box): box is StoryBox => box.kind === "story" && box.storyId === storyId);
}
