import { type Refusal, refuse } from "@/core/refusal";
import type { PagePoint, PageZone } from "./page-zone";

/** More zones than any page has stories, ads and notices. */
export const mostZones = 200;
export const mostCorners = 40;
export const longestZoneHeadline = 200;
/** The least a zone measures either way, as a part of the page: a finger must find it. */
export const smallestZone = 0.004;

/** What is wrong with the zones of a page; each refusal names the zone by its place in the list, 1 on. */
export function checkZones(zones: readonly PageZone[]): readonly Refusal[] {
  if (zones.length > mostZones) return [refuse("zones-too-many", { max: mostZones }, "zones")];
  if (new Set(zones.map(({ id }) => id)).size < zones.length)
    return [refuse("zones-twice", undefined, "zones")];
  return zones.flatMap((zone, at) => {
    const code = faultOf(zone);
    return code ? [refuse(code, { zone: at + 1, max: mostCorners }, "zones")] : [];
  });
}

function faultOf({ polygon, headline }: PageZone): string | null {
  if (polygon.length < 3 || polygon.length > mostCorners) return "zone-corners";
  if (polygon.some(([x, y]) => !isPart(x) || !isPart(y))) return "zone-off-page";
  const { width, height } = sizeOf(polygon);
  if (width < smallestZone || height < smallestZone) return "zone-too-small";
  if (crossesItself(polygon)) return "zone-crossed";
  return headline.length > longestZoneHeadline ? "zone-headline-long" : null;
}

const isPart = (value: number): boolean => Number.isFinite(value) && value >= 0 && value <= 1;

function sizeOf(polygon: readonly PagePoint[]): { width: number; height: number } {
  const xs = polygon.map(([x]) => x);
  const ys = polygon.map(([, y]) => y);
  return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
}

/** Whether two sides that do not meet in a corner cut one another. */
function crossesItself(polygon: readonly PagePoint[]): boolean {
  const sides = polygon.map(
    (point, at) => [point, polygon[(at + 1) % polygon.length] ?? point] as const,
  );
  return sides.some((one, at) =>
    sides.some((other, n) => {
      const isNext = n <= at + 1 || (at === 0 && n === sides.length - 1);
      return !isNext && cut(one, other);
    }),
  );
}

type Side = readonly [PagePoint, PagePoint];

function cut([a, b]: Side, [c, d]: Side): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

const turn = ([ax, ay]: PagePoint, [bx, by]: PagePoint, [cx, cy]: PagePoint): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
