import { fitStory, type StoryCopy } from "./fit-story";
import type { PageLayout } from "./page-layout";

/** 超 n 字 / 缺 n 字 of a story's box; one of the two is 0. */
export interface BoxFit {
  readonly id: string;
  readonly storyId: string;
  readonly over: number;
  readonly short: number;
}

/** How the stories of a page stand in their boxes, those whose words are known. */
export const boxFits = (
  { boxes, format }: PageLayout,
  copies: ReadonlyMap<string, StoryCopy>,
): readonly BoxFit[] =>
  boxes.flatMap((box) => {
    const copy = box.kind === "story" ? copies.get(box.storyId) : undefined;
    if (box.kind !== "story" || !copy) return [];
    const { over, short } = fitStory(copy, box, format);
    return [{ id: box.id, storyId: box.storyId, over, short }];
  });
