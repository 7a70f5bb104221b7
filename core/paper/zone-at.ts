import type { PagePoint, PageZone } from "./page-zone";
import type { PrintedWords } from "./rendering";

/** The zone a place of the page lies in; null between them. */
export const zoneAt = (zones: readonly PageZone[], point: PagePoint): PageZone | null =>
  zones.find(({ polygon }) => isInside(polygon, point)) ?? null;

/** The zone a box is drawn with: its own, or the one round its story where that is drawn as one with its picture. */
export const zoneOfBox = (
  { boxId, storyId }: Pick<PrintedWords, "boxId" | "storyId">,
  zones: readonly PageZone[],
): PageZone | null =>
  zones.find(({ id }) => id === boxId) ??
  zones.find((zone) => storyId !== null && zone.storyId === storyId) ??
  null;

/** The box that is read where a zone is pressed: the one with most words of those drawn as one; null where none has any. */
export const boxOfZone = (
  zone: PageZone,
  zones: readonly PageZone[],
  boxes: readonly PrintedWords[],
): PrintedWords | null =>
  boxes
    .filter((box) => zoneOfBox(box, zones)?.id === zone.id)
    .reduce<PrintedWords | null>(
      (most, box) => (most && lengthOf(most) >= lengthOf(box) ? most : box),
      null,
    );

const lengthOf = ({ paragraphs }: PrintedWords): number => paragraphs.join("").length;

/** Whether a line from the point to the right crosses the outline an odd number of times. */
function isInside(polygon: readonly PagePoint[], [x, y]: PagePoint): boolean {
  let inside = false;
  for (const [index, [x2, y2]] of polygon.entries()) {
    const [x1, y1] = polygon.at(index - 1) ?? [x2, y2];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** In ten-thousandths of the page. */
interface PinPlace {
  readonly x: number;
  readonly y: number;
}

/** A pin covers this much of the page about its place. */
const pin = { x: 300, y: 220 };

/**
 * Where a pin for the whole of a zone stands: near its upper left; where others stand already, to the right of them or in
 * the row below, for as long as the zone has room.
 */
export function pinOf(
  { polygon }: Pick<PageZone, "polygon">,
  others: readonly PinPlace[] = [],
): PinPlace {
  const [xs, ys] = [polygon.map(([x]) => x), polygon.map(([, y]) => y)];
  const inward = (all: readonly number[], part: number) => {
    const from = Math.min(...all);
    return Math.round((from + (Math.max(...all) - from) * part) * 10_000);
  };
  const at = (part: number): PinPlace => ({ x: inward(xs, part), y: inward(ys, part) });
  const [first, last] = [at(0.08), at(0.92)];
  const isFree = (place: PinPlace) =>
    others.every((of) => Math.abs(of.x - place.x) >= pin.x || Math.abs(of.y - place.y) >= pin.y);
  for (let { y } = first; y <= last.y; y += pin.y)
    for (let { x } = first; x <= last.x; x += pin.x) if (isFree({ x, y })) return { x, y };
  return first;
}
