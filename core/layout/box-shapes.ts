import { type BoxKind, corners, frames, headlineDirections, ruleStyles } from "./box";
import { exactly, flag, key, listOf, orNull, record, type Shapes, whole, words } from "./shape";

const pageNumber = whole(1, 999);
/** The longest story anybody lays out has 20,000 characters; ten times that is a mistake. */
const characters = whole(0, 200_000);
const thousandths = whole(0, 1000);

/** What every box has. */
export const placedShapes: Shapes = {
  id: key,
  isLocked: flag,
  column: whole(0, 7),
  row: whole(0, 299),
  span: whole(1, 8),
  rows: whole(1, 300),
};

/** What a box of each kind has besides. */
export const boxShapes: Readonly<Record<BoxKind, Shapes>> = {
  nameplate: {},
  folio: {},
  banner: { words: words(60) },
  story: {
    storyId: key,
    headline: record({
      lines: whole(1, 2),
      direction: exactly(...headlineDirections),
      scale: whole(1, 5),
    }),
    showsKicker: flag,
    showsDeck: flag,
    columns: whole(1, 8),
    frame: exactly(...frames),
    tint: whole(0, 30),
    picture: orNull(
      record({
        pictureId: key,
        span: whole(1, 8),
        rows: whole(3, 300),
        corner: exactly(...corners),
      }),
    ),
    cut: orNull(characters),
    jumpTo: orNull(pageNumber),
    jumpFrom: orNull(pageNumber),
    skipped: characters,
  },
  picture: {
    pictureId: key,
    storyId: orNull(key),
    caption: words(500),
    crop: orNull(
      record({ x: thousandths, y: thousandths, width: whole(1, 1000), height: whole(1, 1000) }),
    ),
  },
  ad: { size: key, client: words(100), pictureId: orNull(key), isLabelled: exactly(true) },
  rule: { style: exactly(...ruleStyles) },
  text: { text: words(2000), scale: whole(0, 5) },
  contents: { storyIds: listOf(key, 40) },
};
