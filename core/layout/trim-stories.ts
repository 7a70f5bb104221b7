import type { Area, Box } from "./box";
import { boxesFault } from "./check-layout";
import { dressFor } from "./dress-for";
import { fillArea } from "./fill-area";
import { overlaps } from "./grid";
import type { WishedStory } from "./layout-wish";
import type { PageLayout } from "./page-layout";

/** A picture with its caption, or a story with its headline, is nothing in fewer rows. */
const leastRows = 6;

/**
 * The boxes of a page with those under an area made smaller to the largest part it leaves them, their words still whole
 * in them: what does not fit is to be cut. Null when one of them would be left with nothing.
 */
export function trimmed(
  { boxes, format }: PageLayout,
  area: Area,
  stories: readonly WishedStory[],
): readonly Box[] | null {
  const copies = new Map(stories.map(({ storyId, copy }) => [storyId, copy]));
  const made: Box[] = [];
  for (const box of boxes) {
    if (!overlaps(box, area)) {
      made.push(box);
      continue;
    }
    const [rest] = restsOf(box, area);
    if (!rest) return null;
    const smaller = fillArea(box, rest);
    const copy = smaller.kind === "story" ? copies.get(smaller.storyId) : undefined;
    made.push(smaller.kind === "story" && copy ? dressFor(smaller, copy, format).box : smaller);
  }
  return boxesFault(made, format) ? null : made;
}

/** What of a box lies above, below, left and right of an area, the largest first. */
function restsOf(box: Area, area: Area): readonly Area[] {
  const { column, row, span, rows } = box;
  const [foot, edge] = [area.row + area.rows, area.column + area.span];
  return [
    { column, row, span, rows: area.row - row },
    { column, row: foot, span, rows: row + rows - foot },
    { column, row, span: area.column - column, rows },
    { column: edge, row, span: column + span - edge, rows },
  ]
    .filter((rest) => rest.span >= 1 && rest.rows >= leastRows)
    .sort((a, b) => b.span * b.rows - a.span * a.rows);
}
