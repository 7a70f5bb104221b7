import type { Area, Box } from "./box";
import { overlaps } from "./grid";
import { isFixed } from "./is-fixed";
import type { PageLayout } from "./page-layout";

/**
 * Parts of a page to lay out anew, the smallest first: each holds the area, and every box that is not fixed lies
 * wholly in it or wholly outside. The last is all that can be moved.
 */
export function relayWindows({ boxes }: PageLayout, area: Area): readonly Area[] {
  const free = boxes.filter((box) => !isFixed(box));
  const windows = [closed(area, free)];
  for (;;) {
    const last = windows.at(-1);
    const next = last && grown(last, free);
    if (!next) return windows;
    windows.push(next);
  }
}

/** The window with what makes it larger by the least. */
function grown(window: Area, free: readonly Box[]): Area | undefined {
  return free
    .filter((box) => !contains(window, box))
    .map((box) => closed(union(window, box), free))
    .sort((a, b) => a.span * a.rows - b.span * b.rows)[0];
}

/** The area with all of every box that lies partly in it, and with all boxes of the same stories. */
function closed(area: Area, free: readonly Box[]): Area {
  const stories = new Set(
    free.filter((box) => overlaps(box, area)).flatMap((box) => storyOf(box) ?? []),
  );
  const next = free
    .filter((box) => overlaps(box, area) || stories.has(storyOf(box) ?? ""))
    .reduce(union, area);
  const isSame = next.span === area.span && next.rows === area.rows;
  return isSame && next.column === area.column && next.row === area.row ? area : closed(next, free);
}

export const storyOf = (box: Box): string | null =>
  box.kind === "story" || box.kind === "picture" ? box.storyId : null;

export const contains = (window: Area, { column, row, span, rows }: Area): boolean =>
  window.column <= column &&
  window.row <= row &&
  column + span <= window.column + window.span &&
  row + rows <= window.row + window.rows;

function union(one: Area, other: Area): Area {
  const column = Math.min(one.column, other.column);
  const row = Math.min(one.row, other.row);
  return {
    column,
    row,
    span: Math.max(one.column + one.span, other.column + other.span) - column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
  };
}
