import type { WishedStory } from "./layout-wish";
import type { PageFormat } from "./page-format";
import { leastCells } from "./slice-area";
import { type ReachName, type StoryVariant, storyVariants } from "./story-variants";

/** The best a story can be in a box of exactly so many rows; null where it does not fit. */
export interface Setting {
  /** Null for a rest of the page that holds no story. */
  readonly variant: StoryVariant | null;
  readonly white: number;
  readonly cost: number;
}

/** Settings of a story across so many columns, by rows; those whose headline meets a neighbour's apart from the rest. */
export interface SettingsByRows {
  readonly headOnTop: readonly (Setting | null)[];
  readonly headElsewhere: readonly (Setting | null)[];
}

/** Index: columns. There is none for 0. */
export type StoryTable = readonly SettingsByRows[];

/** Rows a box may have more than its story needs. */
const spare = 5;

export function storyTable(story: WishedStory, format: PageFormat, reach: ReachName): StoryTable {
  const none: SettingsByRows = { headOnTop: [], headElsewhere: [] };
  const widths = Array.from({ length: format.columns }, (_, at) => at + 1);
  const table = [none, ...widths.map((span) => settings(story, span, format, reach))];
  // A long headline over three lines of text makes no block anywhere: it is set as it can be.
  const isBare = reach === "calm" && leastCells(table) === Infinity;
  return isBare ? storyTable(story, format, "loose") : table;
}

function settings(
  story: WishedStory,
  span: number,
  format: PageFormat,
  reach: ReachName,
): SettingsByRows {
  const headOnTop: (Setting | null)[] = Array(format.rows + 1).fill(null);
  const headElsewhere: (Setting | null)[] = Array(format.rows + 1).fill(null);
  for (const variant of storyVariants(story, span, format, reach)) {
    const best = variant.hasHeadOnTop ? headOnTop : headElsewhere;
    for (let more = 0; more <= spare && variant.rows + more <= format.rows; more++) {
      const white = variant.white + more * span;
      const cost = variant.cost + whiteCost(white);
      const known = best[variant.rows + more];
      if (!known || cost < known.cost) best[variant.rows + more] = { variant, white, cost };
    }
  }
  return { headOnTop, headElsewhere };
}

/** A line or two at the foot of a story pass; a hole does not. */
const whiteCost = (lines: number): number => lines + Math.max(0, lines - 3) * 1.5;

/**
 * A part of the page that stays free: any rectangle, the smaller the better.
 *
 * @param isFoot it is wanted at the foot of the page, as wide as that; beside stories it is a hole
 */
export function restTable(format: PageFormat, isFoot: boolean): StoryTable {
  const costOf = (span: number, rows: number): number =>
    isFoot
      ? span === format.columns
        ? 0
        : 4 + besideCell * span * rows
      : 4 + restCell * span * rows;
  const widths = Array.from({ length: format.columns + 1 }, (_, at) => at);
  return widths.map((span) => ({
    headOnTop: [],
    headElsewhere: Array.from({ length: format.rows + 1 }, (_, rows) =>
      rows === 0 || span === 0 ? null : { variant: null, white: 0, cost: costOf(span, rows) },
    ),
  }));
}

/** Little, for what is free costs the whole page when it is judged. */
const restCell = 0.005;
const besideCell = 0.12;
