import type { KeyboardEvent } from "react";
import type { PagePoint, PageZone } from "@/core/paper/page-zone";
import { moveCorner, moveZone, resizeZone } from "@/core/paper/zone-moves";

/** One press of an arrow key, parts of the page; with Alt ten times as far. */
const step = 0.002;

export const arrows: Readonly<Record<string, PagePoint>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Arrows move; with Shift they move the lower right; on a corner, that corner. Alt goes ten times as far. */
export function stepped(
  polygon: PageZone["polygon"],
  [x, y]: PagePoint,
  { shiftKey, altKey }: Pick<KeyboardEvent, "shiftKey" | "altKey">,
  corner: string | undefined,
): PageZone["polygon"] {
  const far = altKey ? step * 10 : step;
  const by: PagePoint = [x * far, y * far];
  const at = polygon[Number(corner)];
  if (corner !== undefined && at)
    return moveCorner(polygon, Number(corner), [at[0] + by[0], at[1] + by[1]]);
  return shiftKey ? resizeZone(polygon, by) : moveZone(polygon, by);
}
