import type { WishedStory } from "@/core/layout/layout-wish";
import { measureCopy } from "@/core/layout/measured-copy";
import type { PageLayout } from "@/core/layout/page-layout";
import { cutParagraphs } from "@/core/page/cut-paragraphs";
import type { PressPage, PressStory } from "@/core/paper/press-page";
import type { BoardPage, BoardStory } from "./board-page";

/** A story with the words this page prints of it. Measuring takes a moment: the same story gives the same answer. */
export function pressStoryOf(story: BoardStory): PressStory {
  const known = measured.get(story);
  if (known) return known;
  const paragraphs = cutParagraphs(story.paragraphs, story.cuts);
  const { own, placed, language } = story;
  const copy = {
    kicker: placed.kicker ?? own.kicker,
    headline: placed.headline ?? own.headline,
    deck: placed.deck ?? own.deck,
    text: measureCopy(paragraphs),
  };
  const made = { language, copy, paragraphs };
  measured.set(story, made);
  return made;
}

const measured = new WeakMap<BoardStory, PressStory>();

/** All that the press needs of the page, but for where it stands. */
export type PageWords = Omit<PressPage, "layout">;

export function pageWords(page: BoardPage): PageWords {
  const { number, name, banner, editor } = page;
  return {
    number,
    name,
    banner,
    editor,
    stories: new Map(page.stories.map((story) => [story.storyId, pressStoryOf(story)])),
    pictures: new Map(page.pictures.map((picture) => [picture.id, picture])),
    elsewhere: new Map(page.elsewhere.map(({ storyId, ...where }) => [storyId, where])),
  };
}

/** Fewer characters are a brief. */
const briefChars = 160;

/** The story as it asks for a place. */
export function wishOf(story: BoardStory, page: BoardPage, { boxes }: PageLayout): WishedStory {
  const { copy } = pressStoryOf(story);
  const shown = new Set(boxes.flatMap((box) => (box.kind === "picture" ? [box.pictureId] : [])));
  const picture = page.pictures.find(({ id }) => story.pictureIds.includes(id) && !shown.has(id));
  return {
    storyId: story.storyId,
    role: story.role,
    priority: copy.text.characters < briefChars ? 4 : 2,
    copy,
    picture: picture
      ? {
          pictureId: picture.id,
          ratio: picture.width / picture.height,
          caption: picture.caption,
        }
      : null,
    isFramed: story.isCommentary,
  };
}
