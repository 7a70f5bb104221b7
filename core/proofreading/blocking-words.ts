import type { StoryContent } from "@/core/story/story";
import { HouseReader } from "./house-reader";
import type { HouseRule } from "./house-rule";
import { storyBlocks } from "./story-blocks";

type Words = Pick<StoryContent, "kicker" | "headline" | "deck" | "body">;

/** The words in the story that rules of the house do not let into print, each once, in the order they stand. */
export function blockingWords(story: Words, rules: readonly HouseRule[]): readonly string[] {
  if (rules.length === 0) return [];
  const reader = new HouseReader(rules.filter(({ severity }) => severity === "blocking"));
  const found = storyBlocks(story).flatMap((block, place) => [...reader.read(block, place)]);
  return [...new Set(found.map(({ words }) => words))];
}
