import type { HeadlineDress } from "./box";
import { emMm, rowMm, spanChars } from "./grid";
import type { WishedStory } from "./layout-wish";
import type { PageFormat } from "./page-format";
import { type Head, linesOf, storyHeads } from "./story-heads";

/** One way to set a story across some columns. */
export interface StoryVariant {
  readonly headline: HeadlineDress;
  readonly showsKicker: boolean;
  readonly showsDeck: boolean;
  readonly columns: number;
  readonly picture:
    | { readonly at: "inside"; readonly span: number; readonly rows: number }
    | { readonly at: "above"; readonly rows: number }
    | null;
  /** The fewest rows that print every word. */
  readonly rows: number;
  /** Lines left white in those rows. */
  readonly white: number;
  /** Whether its headline lies across the top of the box, where a neighbour's may meet it (碰题). */
  readonly hasHeadOnTop: boolean;
  /** What is not as it should be, in lines of white space that would be as bad. */
  readonly cost: number;
}

/** Rows below a picture: its caption and clear space. */
export const pictureFoot = 2;

/** Rows of text under a picture in it: one or two look forgotten. */
const leastUnder = 4;

/** How much a picture may be cut lower or higher than it is, and a headline be set larger or smaller. */
const reaches = {
  usual: { cuts: [1, 0.9, 1.12, 0.8, 1.25], larger: 1, stripRows: 9, isBlock: false },
  /** For a page that would stay white otherwise. */
  loose: { cuts: [1, 1.2, 1.4, 1.6], larger: 2, stripRows: 0, isBlock: false },
  /** For a page that stays white all the same: nobody has to fill it with text drawn out over all its columns. */
  calm: { cuts: [1, 0.9, 1.2, 1.4], larger: 2, stripRows: 9, isBlock: true },
} as const satisfies Readonly<Record<string, Reach>>;

/** How far a story may be stretched. */
export type ReachName = keyof typeof reaches;

interface Reach {
  readonly cuts: readonly number[];
  readonly larger: number;
  /** A story across more than three columns with fewer rows of text than this is a strip; strips make a dull page. */
  readonly stripRows: number;
  /** Text across three columns and more must be high enough to be read as a block. */
  readonly isBlock: boolean;
}

/** Every way to set the story across `span` columns that can be read. */
export function storyVariants(
  story: WishedStory,
  span: number,
  format: PageFormat,
  named: ReachName = "usual",
): readonly StoryVariant[] {
  const reach = reaches[named];
  return storyHeads(story, span, format, reach.larger).flatMap((head) =>
    withPictures(story, span, format, head, reach.cuts)
      .filter((set) => !reach.isBlock || isBlock(set, head))
      .map((set) => ({ ...set, cost: set.cost + stripCost(set, head, reach) })),
  );
}

function withPictures(
  story: WishedStory,
  span: number,
  format: PageFormat,
  head: Head,
  cuts: readonly number[],
): readonly StoryVariant[] {
  const lines = linesOf(story.copy.text, head.chars);
  const plain = variant(story, span, head, lines, null);
  const { picture } = story;
  if (!picture) return plain ? [plain] : [];
  const variants = plain ? [{ ...plain, cost: plain.cost + 15 }] : [];
  const rowsFor = (chars: number, cut: number) =>
    Math.round((chars * emMm(format) * cut) / picture.ratio / rowMm(format)) + pictureFoot;
  for (const cut of cuts) {
    const cropped = 10 * Math.abs(1 - cut);
    for (let wide = 1; wide <= span; wide++) {
      const rows = rowsFor(wide * head.chars + (wide - 1) * format.gutterChars, cut);
      const inside = { at: "inside", span: wide, rows } as const;
      const set = rows >= 6 && rows <= 45 && variant(story, span, head, lines, inside);
      if (set) variants.push({ ...set, cost: set.cost + cropped });
    }
    const rows = rowsFor(spanChars(format, span), cut);
    const above = { at: "above", rows } as const;
    const set =
      !story.isFramed && rows >= 8 && rows <= 40 && variant(story, span, head, lines, above);
    if (set) variants.push({ ...set, cost: set.cost + cropped + 1 });
  }
  return variants;
}

function variant(
  story: WishedStory,
  span: number,
  head: Head,
  lines: number,
  picture: StoryVariant["picture"],
): StoryVariant | null {
  const inside = picture?.at === "inside" ? picture : null;
  const beside = inside ? inside.span * inside.rows : 0;
  const least = Math.max(head.leastText, inside ? inside.rows + leastUnder : 2);
  const text = Math.max(least, Math.ceil((lines + beside) / span));
  const { headline } = head.dress;
  return {
    ...head.dress,
    columns: span,
    picture,
    rows: head.overhead + text + (picture?.at === "above" ? picture.rows : 0),
    white: text * span - lines - beside,
    hasHeadOnTop: headline.direction === "horizontal" && picture?.at !== "above",
    cost: head.cost + shapeCost(story, span, text) + pictureCost(story, span, lines, picture),
  };
}

/** Rows of text, and of a picture in it. */
const textRows = ({ rows, picture }: StoryVariant, { overhead }: Head): number =>
  rows - overhead - (picture?.at === "above" ? picture.rows : 0);

function stripCost(set: StoryVariant, head: Head, reach: Reach): number {
  const { columns } = set;
  return columns > 3 ? 1.5 * Math.max(0, reach.stripRows - Math.max(5, textRows(set, head))) : 0;
}

/** What is drawn out to a band under its headline is no block. */
const isBlock = (set: StoryVariant, head: Head): boolean =>
  set.columns < 3 || (textRows(set, head) >= set.columns && set.rows >= 2.5 * set.columns);

/** A strip of two lines across the page and a column down the whole of it are hard to read. */
function shapeCost({ role }: WishedStory, span: number, text: number): number {
  const flat = span > 1 && text < 5 ? (5 - text) * 1.5 : 0;
  const high = text > 22 * span ? (text - 22 * span) * 0.4 : 0;
  const narrow = role === "lead" ? Math.max(0, 4 - span) * 12 : 0;
  return flat + high + narrow;
}

/** A picture should be as large as its story is, or a little more: a lead's may be three times as large. */
function pictureCost(
  { role }: WishedStory,
  span: number,
  lines: number,
  picture: StoryVariant["picture"],
): number {
  if (!picture) return 0;
  const wide = picture.at === "inside" ? picture.span : span;
  const most = Math.max(40, lines) * (role === "lead" ? 2 : 1.2);
  const large = Math.max(0, wide * picture.rows - most) * 0.15;
  const small = role === "lead" ? Math.max(0, 2 - wide) * 4 : 0;
  return large + small;
}
