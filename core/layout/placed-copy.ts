import type { PlacementCopy } from "@/core/issue/issue-copy";
import { cutCopy } from "@/core/page/cut-copy";
import type { StoryCopy } from "./fit-story";
import { measureCopy } from "./measured-copy";
import { type CopyParagraph, printedCopy } from "./printed-copy";

/** What a page prints of a story: the words, and the same measured, with the titles of the page. */
export interface PlacedCopy {
  readonly copy: StoryCopy;
  readonly paragraphs: readonly CopyParagraph[];
}

/** The placement's own titles where it has them, and the story's text without what this page strikes out. */
export function placedCopy(
  placed: Pick<PlacementCopy, "kicker" | "headline" | "deck" | "cuts" | "story">,
): PlacedCopy {
  const { content } = placed.story;
  const paragraphs = cutCopy(printedCopy(content), placed.cuts);
  const copy = {
    kicker: placed.kicker ?? content.kicker,
    headline: placed.headline ?? content.headline,
    deck: placed.deck ?? content.deck,
    text: measureCopy(paragraphs),
  };
  return { copy, paragraphs };
}
