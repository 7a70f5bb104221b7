import type { SeenStory } from "@/core/layout/board-view";
import { copyOnBoard } from "@/core/layout/copy-on-board";
import type { WishedStory } from "@/core/layout/layout-wish";
import type { PageLayout } from "@/core/layout/page-layout";
import type { PressPage, PressStory } from "@/core/paper/press-page";
import type { BoardPage } from "./board-page";

/** The stories of the page the person may read. */
export const seenStories = ({ stories }: BoardPage): readonly SeenStory[] =>
  stories.flatMap((story) => (story.isClosed ? [] : [story]));

/** A story with the words this page prints of it. Measuring takes a moment: the same story gives the same answer. */
export function pressStoryOf(story: SeenStory): PressStory {
  const known = measured.get(story);
  if (known) return known;
  const made = { language: story.language, ...copyOnBoard(story) };
  measured.set(story, made);
  return made;
}

const measured = new WeakMap<SeenStory, PressStory>();

/** All that the press needs of the page, but for where it stands. */
export type PageWords = Omit<PressPage, "layout">;

export function pageWords(page: BoardPage): PageWords {
  const { number, name, banner, editor } = page;
  return {
    number,
    name,
    banner,
    editor,
    stories: new Map(seenStories(page).map((story) => [story.storyId, pressStoryOf(story)])),
    pictures: new Map(Object.entries(page.pictures)),
    elsewhere: new Map(
      page.elsewhere.map(({ storyId, headline, pageNumber }) => [
        storyId,
        { headline: headline ?? "", pageNumber },
      ]),
    ),
  };
}

/** Fewer characters are a brief. */
const briefChars = 160;

/** The story as it asks for a place, with the first of its pictures that stands nowhere yet. */
export function wishOf(story: SeenStory, page: BoardPage, { boxes }: PageLayout): WishedStory {
  const { copy } = pressStoryOf(story);
  const shown = new Set(boxes.flatMap((box) => (box.kind === "picture" ? [box.pictureId] : [])));
  const wanted = story.pictureId ? [story.pictureId] : story.pictureIds;
  const pictureId = wanted.find((id) => page.pictures[id] && !shown.has(id));
  const picture = pictureId ? page.pictures[pictureId] : undefined;
  return {
    storyId: story.storyId,
    role: story.role,
    priority: copy.text.characters < briefChars ? 4 : 2,
    copy,
    picture:
      pictureId && picture
        ? { pictureId, ratio: picture.width / picture.height, caption: picture.caption }
        : null,
    isFramed: story.kind === "commentary",
  };
}
