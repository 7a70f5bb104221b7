import type { Box } from "@/core/layout/box";
import type { FrozenPages } from "./frozen-pages";

type FrozenPage = FrozenPages["pages"][number];

/** Whether any page prints the story, or its headline among those of other pages (导读). */
export const printsStory = ({ pages }: FrozenPages, storyId: string): boolean =>
  pages.some(
    ({ stories, elsewhere, layout }) =>
      stories.some(([id]) => id === storyId) ||
      (elsewhere.some(([id]) => id === storyId) &&
        layout.boxes.some(({ kind }) => kind === "contents")),
  );

/** The same pages with the notice in the place of a withdrawn story: not one of its words or pictures is left. */
export const withoutStory = (
  { paper, pages }: FrozenPages,
  storyId: string,
  notice: string,
): FrozenPages => ({ paper, pages: pages.map((page) => withheld(page, storyId, notice)) });

function withheld(page: FrozenPage, storyId: string, notice: string): FrozenPage {
  const { layout } = page;
  const boxes = layout.boxes.flatMap((box) => blanked(box, storyId));
  const shown = new Set(boxes.flatMap(picturesOf));
  return {
    ...page,
    layout: { ...layout, boxes },
    stories: page.stories.map(([id, story]) => {
      if (id !== storyId) return [id, story];
      const paragraphs = [{ role: "text", words: notice, indent: 2 }] as const;
      return [id, { ...story, kicker: "", headline: "", deck: "", paragraphs }];
    }),
    pictures: page.pictures.filter(([id]) => shown.has(id)),
    elsewhere: page.elsewhere.filter(([id]) => id !== storyId),
  };
}

/** The notice begins at the head of its box; the story's pictures are gone. */
function blanked(box: Box, storyId: string): readonly Box[] {
  if (box.kind === "picture" && box.storyId === storyId) return [];
  if (box.kind === "contents")
    return [{ ...box, storyIds: box.storyIds.filter((id) => id !== storyId) }];
  if (box.kind !== "story" || box.storyId !== storyId) return [box];
  const skips = { picture: null, cut: null, skipped: 0, jumpTo: null, jumpFrom: null };
  return [{ ...box, ...skips, showsKicker: false, showsDeck: false }];
}

function picturesOf(box: Box): readonly string[] {
  if (box.kind === "story") return box.picture ? [box.picture.pictureId] : [];
  return (box.kind === "picture" || box.kind === "ad") && box.pictureId ? [box.pictureId] : [];
}
