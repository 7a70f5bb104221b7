import type { Area, Box, StoryBox } from "./box";
import type { WishedStory } from "./layout-wish";
import { pictureFoot, type StoryVariant } from "./story-variants";

/** The boxes of a story set in a way that fits an area: its own, and one of its picture where that stands above. */
export function boxesOfStory(
  story: WishedStory,
  variant: StoryVariant,
  area: Area,
  corner: "top-left" | "top-right",
): readonly Box[] {
  const { storyId, picture } = story;
  const above = picture && variant.picture?.at === "above" ? variant.picture : null;
  const inside = picture && variant.picture?.at === "inside" ? variant.picture : null;
  const below = above
    ? { ...area, row: area.row + above.rows, rows: area.rows - above.rows }
    : area;
  const { headline, showsKicker, showsDeck, columns } = variant;
  const box: StoryBox = {
    kind: "story",
    id: `s-${storyId}`,
    isLocked: false,
    ...below,
    storyId,
    headline,
    showsKicker,
    showsDeck,
    columns,
    frame: story.isFramed ? "box" : "none",
    tint: 0,
    picture:
      picture && inside
        ? { pictureId: picture.pictureId, span: inside.span, rows: inside.rows, corner }
        : null,
    cut: null,
    jumpTo: null,
    jumpFrom: null,
    skipped: 0,
  };
  if (!picture || !above) return [box];
  const { pictureId, caption } = picture;
  const place = { ...area, rows: above.rows };
  const upper = {
    kind: "picture",
    id: `p-${storyId}`,
    isLocked: false,
    pictureId,
    storyId,
  } as const;
  return [{ ...upper, ...place, caption, crop: null }, box];
}

/** Rows of a picture box that show the picture; its caption and clear space are below. */
export const pictureRows = ({ rows }: Area): number => Math.max(1, rows - pictureFoot);
