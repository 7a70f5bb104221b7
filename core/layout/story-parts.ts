import type { StoryBox } from "./box";
import { spanChars } from "./grid";
import type { PageFormat } from "./page-format";

/** A part of a story box: ems from its left, rows from its top. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly rows: number;
}

/** Where everything in a story box stands: the board, the press and copy-fit all read it here. */
export interface StoryParts {
  /** Inside the frame. */
  readonly inner: Part;
  readonly kicker: Part | null;
  readonly headline: Part;
  readonly deck: Part | null;
  /** Columns of text in reading order; one with no rows has none left. The picture's rows are taken off already. */
  readonly columns: readonly Part[];
  readonly picture: Part | null;
}

/** Set a headline, kicker or deck in so many ems of the body, on so many rows a line. */
export interface LineDress {
  readonly em: number;
  readonly rows: number;
}

export const headlineLine = (scale: number): LineDress => ({ em: scale + 1, rows: scale + 1 });
export const kickerLine = (scale: number): LineDress =>
  scale < 3 ? { em: 1.25, rows: 1 } : { em: 1.75, rows: 2 };
export const deckLine = kickerLine;

/** Whether the text stands inside a border or on a tint, and so keeps clear of its edges. */
export const isEnclosed = ({ frame, tint }: StoryBox): boolean => frame === "box" || tint > 0;

/** Whether the first row is the clear space under a border of its own. */
export const hasBorder = (box: StoryBox): boolean => box.frame === "rule" || isEnclosed(box);

/**
 * The last row of a story box is the clear space before what stands below (a rule lies in it); a frame or a tint
 * ends above it and keeps an em at its sides and a row at its top and foot; a heavy line along the top keeps a row
 * below it. The titles go across the inside, or stand
 * upright at its left; a deck has one line of its size. Columns are whole ems; what is left over widens the gutters.
 */
export function storyParts(box: StoryBox, format: PageFormat): StoryParts {
  const inset = isEnclosed(box) ? 1 : 0;
  const top = hasBorder(box) ? 1 : 0;
  const inner = {
    left: inset,
    top,
    width: spanChars(format, box.span) - 2 * inset,
    rows: Math.max(0, box.rows - 1 - top - inset),
  };
  const titles = box.headline.direction === "vertical" ? upright(box, inner) : across(box, inner);
  const whole = columnsOf(box, titles.text, format);
  const picture = pictureOf(box, whole);
  return {
    inner,
    kicker: titles.kicker,
    headline: titles.headline,
    deck: titles.deck,
    columns: whole.map((column, at) => besidePicture(column, at, box, picture)),
    picture,
  };
}

type Titles = Pick<StoryParts, "kicker" | "headline" | "deck"> & { readonly text: Part };

function across(box: StoryBox, inner: Part): Titles {
  const { lines, scale } = box.headline;
  let top = inner.top;
  const next = (rows: number): Part => {
    const part = { left: inner.left, top, width: inner.width, rows };
    top += rows;
    return part;
  };
  const kicker = box.showsKicker ? next(kickerLine(scale).rows) : null;
  const headline = next(lines * headlineLine(scale).rows);
  const deck = box.showsDeck ? next(deckLine(scale).rows) : null;
  return { kicker, headline, deck, text: next(Math.max(0, inner.top + inner.rows - top)) };
}

/** Chinese read from the right, but a headline at the left of its text leads into it. */
function upright(box: StoryBox, inner: Part): Titles {
  const { lines, scale } = box.headline;
  let left = inner.left;
  const next = (width: number): Part => {
    const part = { left, top: inner.top, width, rows: inner.rows };
    left += width;
    return part;
  };
  const deckWidth = Math.ceil(deckLine(scale).em);
  const deck = box.showsDeck ? next(deckWidth) : null;
  const headline = next(lines * headlineLine(scale).em);
  const kicker = box.showsKicker ? next(Math.ceil(kickerLine(scale).em)) : null;
  left += 1;
  return { kicker, headline, deck, text: next(Math.max(0, inner.left + inner.width - left)) };
}

function columnsOf(box: StoryBox, text: Part, format: PageFormat): readonly Part[] {
  const count = box.columns;
  const width = Math.max(0, Math.floor((text.width - (count - 1) * format.gutterChars) / count));
  const step = count === 1 ? 0 : (text.width - width) / (count - 1);
  return Array.from({ length: count }, (_, at) => ({
    ...text,
    left: text.left + at * step,
    width,
  }));
}

function pictureOf({ picture }: StoryBox, columns: readonly Part[]): Part | null {
  if (!picture) return null;
  const at = picture.corner.endsWith("left") ? 0 : columns.length - picture.span;
  const [from, to] = [columns[at], columns[at + picture.span - 1]];
  if (!from || !to) return null;
  const rows = Math.min(picture.rows, from.rows);
  const top = picture.corner.startsWith("top") ? from.top : from.top + from.rows - rows;
  return { left: from.left, top, width: to.left + to.width - from.left, rows };
}

function besidePicture(column: Part, at: number, box: StoryBox, picture: Part | null): Part {
  if (!picture || !box.picture) return column;
  const first = box.picture.corner.endsWith("left") ? 0 : box.columns - box.picture.span;
  if (at < first || at >= first + box.picture.span) return column;
  const isAbove = box.picture.corner.startsWith("top");
  return {
    ...column,
    top: column.top + (isAbove ? picture.rows : 0),
    rows: column.rows - picture.rows,
  };
}
