import type { PagePoint } from "./page-zone";

/** Whether the point lies inside the corners' outline; by counting crossings, so the outline may turn inwards. */
export function isInPolygon([x, y]: PagePoint, polygon: readonly PagePoint[]): boolean {
  let isInside = false;
  polygon.forEach(([x1, y1], at) => {
    const [x2, y2] = polygon.at(at - 1) ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
  });
  return isInside;
}
