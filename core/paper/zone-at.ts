import type { PagePoint, PageZone } from "./page-zone";

/** The zone a place of the page lies in; null between them. */
export const zoneAt = (zones: readonly PageZone[], point: PagePoint): PageZone | null =>
  zones.find(({ polygon }) => isInside(polygon, point)) ?? null;

/** Whether a line from the point to the right crosses the outline an odd number of times. */
function isInside(polygon: readonly PagePoint[], [x, y]: PagePoint): boolean {
  let inside = false;
  for (const [index, [x2, y2]] of polygon.entries()) {
    const [x1, y1] = polygon.at(index - 1) ?? [x2, y2];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** Where a pin for the whole of a zone stands: near its upper left, in ten-thousandths of the page. */
export function pinOf({ polygon }: Pick<PageZone, "polygon">): { x: number; y: number } {
  const [xs, ys] = [polygon.map(([x]) => x), polygon.map(([, y]) => y)];
  const inward = (from: number, to: number) => Math.round((from + (to - from) * 0.08) * 10_000);
  return {
    x: inward(Math.min(...xs), Math.max(...xs)),
    y: inward(Math.min(...ys), Math.max(...ys)),
  };
}
