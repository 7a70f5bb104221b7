import { blockingWords } from "@/core/proofreading/blocking-words";
import type { HouseRule } from "@/core/proofreading/house-rule";
import { type Refusal, refuse } from "@/core/refusal";
import type { PlacementCopy } from "./issue-copy";

/** Words in the story, or in its dress on this page, that the house does not let into print. */
export function wordFaults(placed: PlacementCopy, rules: readonly HouseRule[]): readonly Refusal[] {
  const { kicker, headline, deck, story } = placed;
  const dress = { kicker: kicker ?? "", headline: headline ?? "", deck: deck ?? "" };
  const words = new Set([
    ...blockingWords(story.content, rules),
    ...blockingWords({ ...dress, body: { type: "doc" } }, rules),
  ]);
  return words.size > 0 ? [refuse("words-barred", { words: [...words].join("、") })] : [];
}
