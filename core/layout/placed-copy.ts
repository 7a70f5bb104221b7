import type { PlacementCopy } from "@/core/issue/issue-copy";
import { cutCopy } from "@/core/page/cut-copy";
import type { StoryCopy } from "./fit-story";
import { measureCopy } from "./measured-copy";
import { ownTitles } from "./own-titles";
import { type CopyParagraph, printedCopy } from "./printed-copy";

/** What a page prints of a story: the words, and the same measured, with the titles of the page. */
export interface PlacedCopy {
  readonly copy: StoryCopy;
  readonly paragraphs: readonly CopyParagraph[];
}

/** The placement's titles where it has them, else the story's own, and the story's text without what this page strikes out. */
export function placedCopy(
  placed: Pick<PlacementCopy, "kicker" | "headline" | "deck" | "cuts" | "story">,
): PlacedCopy {
  const { content } = placed.story;
  const paragraphs = cutCopy(printedCopy(content), placed.cuts);
  const own = ownTitles(content);
  const copy = {
    kicker: placed.kicker ?? own.kicker,
    headline: placed.headline ?? own.headline,
    deck: placed.deck ?? own.deck,
    text: measureCopy(paragraphs),
  };
  return { copy, paragraphs };
}
