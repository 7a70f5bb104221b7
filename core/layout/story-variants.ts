import type { HeadlineDress, StoryBox } from "./box";
import { breakLines } from "./break-lines";
import { lineChars } from "./check-format";
import { emMm, rowMm, spanChars } from "./grid";
import type { WishedStory } from "./layout-wish";
import type { MeasuredCopy } from "./measured-copy";
import { measureCopy } from "./measured-copy";
import type { PageFormat } from "./page-format";
import { deckLine, headlineLine, kickerLine, storyParts } from "./story-parts";

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
const usual = { cuts: [1, 0.9, 1.12, 0.8, 1.25], larger: 1 } as const;
/** For a page that would stay white otherwise. */
const loose = { cuts: [1, 1.2, 1.4, 1.6], larger: 2 } as const;

const tallest = 400;

/** Size of a headline for what a story is; on a broadsheet the lead's is larger. */
export function headlineScale({ role, priority }: WishedStory, format: PageFormat): number {
  if (role === "lead") return leadScale(format);
  if (role === "second-lead") return 3;
  return role === "ear" ? 2 : Math.max(1, 4 - priority);
}

const leadScale = ({ columns }: PageFormat): number => (columns > 6 ? 5 : 4);

/** Every way to set the story across `span` columns that can be read. */
export function storyVariants(
  story: WishedStory,
  span: number,
  format: PageFormat,
  isLoose = false,
): readonly StoryVariant[] {
  const reach = isLoose ? loose : usual;
  return headlines(story, span, format, reach.larger).flatMap((head) =>
    withPictures(story, span, format, head, reach.cuts),
  );
}

interface Head {
  readonly dress: Pick<StoryVariant, "headline" | "showsKicker" | "showsDeck">;
  readonly cost: number;
  /** Rows of the box that hold no text, and characters of a line of text. */
  readonly overhead: number;
  readonly chars: number;
  /** An upright headline needs as many rows of text beside it. */
  readonly leastText: number;
}

function headlines(
  story: WishedStory,
  span: number,
  format: PageFormat,
  larger: number,
): readonly Head[] {
  const wanted = headlineScale(story, format);
  const titles = measuredTitles(story);
  const isLead = story.role === "lead";
  const largest = isLead ? 5 : Math.min(wanted + larger, leadScale(format) - 1);
  const scales = [1, 2, 3, 4, 5].filter((scale) => scale >= wanted - 1 && scale <= largest);
  const step = isLead ? 10 : 3;
  const heads: Head[] = [];
  for (const scale of scales as HeadlineDress["scale"][])
    for (const [showsKicker, showsDeck] of dresses(story))
      for (const direction of story.role === "lead" ? across : both)
        for (const lines of [1, 2] as const) {
          const headline = { lines, direction, scale };
          const head = headOf(story, titles, { headline, showsKicker, showsDeck }, span, format);
          if (head) heads.push({ ...head, cost: head.cost + step * Math.abs(scale - wanted) });
        }
  return heads;
}

const across = ["horizontal"] as const;
const both = ["horizontal", "vertical"] as const;

function dresses({ copy }: WishedStory): readonly (readonly [boolean, boolean])[] {
  const kickers = copy.kicker === "" ? [false] : [true, false];
  const decks = copy.deck === "" ? [false] : [true, false];
  return kickers.flatMap((kicker) => decks.map((deck) => [kicker, deck] as const));
}

interface Titles {
  readonly kicker: MeasuredCopy;
  readonly headline: MeasuredCopy;
  readonly deck: MeasuredCopy;
}

const measuredTitles = ({ copy }: WishedStory): Titles => ({
  kicker: measureCopy([{ words: copy.kicker, indent: 0 }]),
  headline: measureCopy([{ words: copy.headline, indent: 0 }]),
  deck: measureCopy([{ words: copy.deck, indent: 0 }]),
});

function headOf(
  story: WishedStory,
  titles: Titles,
  dress: Head["dress"],
  span: number,
  format: PageFormat,
): Head | null {
  const { headline, showsKicker, showsDeck } = dress;
  const isUpright = headline.direction === "vertical";
  if (isUpright && (span < 2 || headline.scale > 3 || story.role !== "normal")) return null;
  const parts = storyParts(boxOf(story, dress, span), format);
  const [column] = parts.columns;
  if (!column || column.width < lineChars.fewest) return null;
  const em = headlineLine(headline.scale).em;
  const length = widthOf(titles.headline);
  const leastText = isUpright ? uprightRows(length, em, headline.lines, format) : 0;
  if (leastText > 24) return null;
  if (!isUpright && linesOf(titles.headline, parts.headline.width / em) !== headline.lines)
    return null;
  if (isUpright && headline.lines === 2 && length < 9) return null;
  const measure = isUpright ? (leastText * format.leadingPt) / format.bodyPt : parts.inner.width;
  const fits = (words: MeasuredCopy, size: number) => linesOf(words, measure / size) <= 1;
  if (showsKicker && !fits(titles.kicker, kickerLine(headline.scale).em)) return null;
  if (showsDeck && !fits(titles.deck, deckLine(headline.scale).em)) return null;
  const filled = (length * em) / (headline.lines * parts.headline.width);
  return {
    dress,
    chars: column.width,
    overhead: tallest - column.rows,
    leastText,
    cost:
      hiddenCost(story, dress) +
      (isUpright ? 3 : 12 * Math.max(0, (headline.lines === 2 ? 0.7 : 0.45) - filled)) +
      (headline.lines === 2 ? 0.5 : 0),
  };
}

/** Rows an upright headline of some ems of its size needs in so many lines. */
const uprightRows = (length: number, em: number, lines: number, format: PageFormat): number =>
  Math.ceil(
    (Math.ceil(length / lines + (lines - 1) * 0.5) * em * format.bodyPt) / format.leadingPt,
  );

function hiddenCost(
  { role, copy }: WishedStory,
  { showsKicker, showsDeck }: Head["dress"],
): number {
  const weight = role === "lead" ? 4 : 1.5;
  const hidden =
    Number(copy.kicker !== "" && !showsKicker) + Number(copy.deck !== "" && !showsDeck);
  return weight * hidden;
}

const boxOf = (story: WishedStory, dress: Head["dress"], span: number): StoryBox => ({
  kind: "story",
  id: "",
  isLocked: false,
  storyId: story.storyId,
  column: 0,
  row: 0,
  span,
  rows: tallest,
  ...dress,
  columns: span,
  frame: story.isFramed ? "box" : "none",
  tint: 0,
  picture: null,
  cut: null,
  jumpTo: null,
  jumpFrom: null,
  skipped: 0,
});

const widthOf = ({ paragraphs }: MeasuredCopy): number =>
  paragraphs.reduce((sum, { widths }) => sum + widths.reduce((a, b) => a + b, 0), 0);

const linesOf = (copy: MeasuredCopy, chars: number): number => breakLines(copy, chars).ends.length;

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
