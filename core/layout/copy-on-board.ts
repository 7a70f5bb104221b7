import { cutCopy } from "@/core/page/cut-copy";
import type { PressPage } from "@/core/paper/press-page";
import type { BoardView, SeenStory } from "./board-view";
import { measureCopy } from "./measured-copy";
import type { PageLayout } from "./page-layout";
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

/** The page in the form `components/press` draws; stories nobody may read here print nothing. */
export function pressPageOnBoard(view: BoardView, layout: PageLayout): PressPage {
  const { number, name, banner, editor } = view;
  return {
    ...{ number, name, banner, editor, layout },
    stories: new Map(
      view.stories.flatMap((story) =>
        story.isClosed
          ? []
          : [[story.storyId, { language: story.language, ...copyOnBoard(story) }] as const],
      ),
    ),
    pictures: new Map(Object.entries(view.pictures)),
    elsewhere: new Map(
      view.elsewhere.map(({ storyId, headline, pageNumber }) => [
        storyId,
        { headline: headline ?? "", pageNumber },
      ]),
    ),
  };
}
