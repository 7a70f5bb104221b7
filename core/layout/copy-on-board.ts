import { cutCopy } from "@/core/page/cut-copy";
import type { SeenStory } from "./board-view";
import { measureCopy } from "./measured-copy";
import type { PlacedCopy } from "./placed-copy";

type Words = Pick<SeenStory, "kicker" | "headline" | "deck" | "own" | "paragraphs" | "cuts">;

/** What the page prints of a story on the board; for `fitStory`. The same as `placedCopy` says at the server. */
export function copyOnBoard(story: Words): PlacedCopy {
  const paragraphs = cutCopy(story.paragraphs, story.cuts);
  const copy = {
    kicker: story.kicker ?? story.own.kicker,
    headline: story.headline ?? story.own.headline,
    deck: story.deck ?? story.own.deck,
    text: measureCopy(paragraphs),
  };
  return { copy, paragraphs };
}
