import type { HeadlineDress, StoryBox } from "./box";
import { breakLines } from "./break-lines";
import { lineChars } from "./check-format";
import type { WishedStory } from "./layout-wish";
import { type MeasuredCopy, measureCopy } from "./measured-copy";
import type { PageFormat } from "./page-format";
import { deckLine, headlineLine, kickerLine, storyParts } from "./story-parts";

/** Rows of a box that is high enough for anything. */
const tallest = 400;

/** Size of a headline for what a story is; on a broadsheet the lead's is larger. */
export function headlineScale({ role, priority }: WishedStory, format: PageFormat): number {
  if (role === "lead") return leadScale(format);
  if (role === "second-lead") return 3;
  return role === "ear" ? 2 : Math.max(1, 4 - priority);
}

const leadScale = ({ columns }: PageFormat): number => (columns > 6 ? 5 : 4);

/** One way to set a story's titles across some columns. */
export interface Head {
  readonly dress: Pick<StoryBox, "headline" | "showsKicker" | "showsDeck">;
  readonly cost: number;
  /** Rows of the box that hold no text, and characters of a line of text. */
  readonly overhead: number;
  readonly chars: number;
  /** An upright headline needs as many rows of text beside it. */
  readonly leastText: number;
}

/** Every way to set its titles that can be read; `larger` is how much too large a headline may be. */
export function storyHeads(
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
  const step = isLead ? 14 : 3;
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
  if (isUpright && linesOf(titles.headline, measure / em) > headline.lines) return null;
  const filled = (length * em) / (headline.lines * parts.headline.width);
  return {
    dress,
    chars: column.width,
    overhead: tallest - column.rows,
    leastText,
    cost:
      hiddenCost(story, dress) +
      (isUpright ? 3 : emptyTitleCost(headline.lines, filled)) +
      (headline.lines === 2 ? 0.5 : 0),
  };
}

/** A line half empty looks lost; two lines that one and a half would hold look broken. */
const emptyTitleCost = (lines: 1 | 2, filled: number): number =>
  lines === 1 ? 12 * Math.max(0, 0.45 - filled) : 40 * Math.max(0, 0.75 - filled);

/** Rows an upright headline of some ems of its size needs in so many lines. */
const uprightRows = (length: number, em: number, lines: number, format: PageFormat): number =>
  Math.ceil(((Math.ceil(length / lines) + lines - 1) * em * format.bodyPt) / format.leadingPt);

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

export const linesOf = (copy: MeasuredCopy, chars: number): number =>
  breakLines(copy, chars).ends.length;
