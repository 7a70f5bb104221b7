import type { SeedBlock, SeedEdit, SeedStory } from "./seed-story";

function rewordBlock(block: SeedBlock, word: (text: string) => string): SeedBlock {
  if (typeof block === "string") return word(block);
  if ("h" in block) return { h: word(block.h) };
  if ("quote" in block) return { quote: block.quote.map(word) };
  if ("verse" in block) return { verse: block.verse.map(word) };
  if ("list" in block) return { ...block, list: block.list.map(word) };
  return block;
}

/** The story after an edit: the passage replaced wherever it stands, in headline, deck and body. */
export function reword(story: SeedStory, { from, to }: SeedEdit): SeedStory {
  const word = (text: string) => text.replaceAll(from, to);
  return {
    ...story,
    headline: word(story.headline),
    ...(story.deck !== undefined && { deck: word(story.deck) }),
    body: story.body.map((block) => rewordBlock(block, word)),
  };
}
