import { type Refusal, refuse } from "@/core/refusal";
import type { Area, StoryBox } from "./box";
import { boxesFault, whereOf } from "./check-layout";
import { fitStory, type StoryCopy } from "./fit-story";
import { overlaps } from "./grid";
import type { LayoutMove } from "./layout-move";
import type { PageFormat } from "./page-format";
import type { PageLayout } from "./page-layout";

/** One page of two between which a story goes on. */
export interface JumpPage {
  readonly number: number;
  readonly layout: PageLayout;
}

/** What is done to the page on which a story begins (`here`) and to the one on which it goes on (`there`). */
export interface Jump {
  readonly here: LayoutMove;
  readonly there: LayoutMove;
}

/** Fewer characters are cut, not carried to another page. */
export const leastJump = 60;

/**
 * Lets a story that is too long for its box go on on another page: the first box prints what it holds and 转第 N 版, a
 * new box there the rest, with 上接第 N 版. It stands in the smallest free part of that page that holds the rest.
 */
export function jumpStory(
  copy: StoryCopy,
  box: StoryBox,
  from: JumpPage,
  to: JumpPage,
  newId: string,
): { readonly ok: true; readonly jump: Jump } | Refusal {
  if (box.isLocked) return refuse("layout-locked", whereOf(box));
  if (box.jumpTo !== null || box.jumpFrom !== null) return refuse("jump-twice", whereOf(box));
  if (to.layout.boxes.some((one) => one.kind === "story" && one.storyId === box.storyId))
    return refuse("jump-there-already", { page: to.number });
  const split = splitAt(copy, { ...box, jumpTo: to.number }, from.layout.format);
  const rest = copy.text.characters - split;
  if (rest < leastJump) return refuse("jump-too-little", { least: leastJump, rest });
  const counter = counterBox(box, newId, from.number, split);
  const place = placeFor(copy, counter, to.layout);
  if (!place) return refuse("jump-no-room", { page: to.number, rest });
  return {
    ok: true,
    jump: {
      here: { kind: "dress", id: box.id, dress: { jumpTo: to.number, cut: rest } },
      there: { kind: "place", box: place },
    },
  };
}

/** Characters the first box prints when the rest goes on elsewhere. */
export const splitAt = (copy: StoryCopy, box: StoryBox, format: PageFormat): number =>
  Math.min(copy.text.characters, fitStory(copy, { ...box, cut: null }, format).printed);

const counterBox = (box: StoryBox, id: string, from: number, skipped: number): StoryBox => ({
  ...box,
  id,
  headline: { lines: 1, direction: "horizontal", scale: 1 },
  showsKicker: false,
  showsDeck: false,
  picture: null,
  frame: "none",
  tint: 0,
  cut: null,
  jumpTo: null,
  jumpFrom: from,
  skipped,
});

/** The smallest box in which the rest stands whole on free cells, as low on the page as it can. */
function placeFor(copy: StoryCopy, box: StoryBox, layout: PageLayout): StoryBox | null {
  const { columns } = layout.format;
  const sizes = Array.from({ length: columns }, (_, at) => sized(copy, box, at + 1, layout.format))
    .filter((sized) => sized !== null)
    .sort((a, b) => a.span * a.rows - b.span * b.rows);
  for (const size of sizes) {
    const area = freePlace(size, layout);
    if (area) return { ...size, ...area };
  }
  return null;
}

/** The fewest rows that print the rest across some columns, with a headline that has room. */
function sized(copy: StoryCopy, box: StoryBox, span: number, format: PageFormat): StoryBox | null {
  for (const lines of [1, 2] as const) {
    const wide: StoryBox = {
      ...{ ...box, column: 0, row: 0, span, columns: span, rows: format.rows },
      headline: { ...box.headline, lines },
    };
    const fit = fitStory(copy, wide, format);
    if (fit.over > 0 || fit.tight.length > 0) continue;
    const rows = format.rows - Math.floor(fit.linesShort / span);
    return boxesFault([{ ...wide, rows }], format) ? null : { ...wide, rows };
  }
  return null;
}

function freePlace({ span, rows }: Area, { boxes, format }: PageLayout): Area | null {
  for (let row = format.rows - rows; row >= 0; row--)
    for (let column = 0; column + span <= format.columns; column++) {
      const area = { column, row, span, rows };
      if (!boxes.some((box) => overlaps(box, area))) return area;
    }
  return null;
}
