import type { Area, Box, InsidePicture, StoryBox } from "./box";

/** The box in another area. A story that filled its columns fills them again, and its picture shrinks with it. */
export function fillArea(box: Box, { column, row, span, rows }: Area): Box {
  const placed = { ...box, column, row, span, rows };
  return placed.kind === "story" ? fillStory(placed, box.span) : placed;
}

function fillStory(box: StoryBox, spanBefore: number): StoryBox {
  const isFull = box.columns === spanBefore;
  const columns = isFull ? box.span : Math.min(box.columns, box.span);
  return { ...box, columns, picture: box.picture && within(box.picture, columns, box.rows) };
}

const within = (picture: InsidePicture, columns: number, rows: number): InsidePicture | null =>
  rows < 3
    ? null
    : {
        ...picture,
        span: Math.min(picture.span, columns),
        rows: Math.min(picture.rows, rows),
      };
