import type { PagePoint } from "./page-zone";

type Polygon = readonly PagePoint[];

/** Where zones may lie: lines a dragged side is drawn to. */
export interface Guides {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

export const rectangle = ([ax, ay]: PagePoint, [bx, by]: PagePoint): Polygon => {
  const [left, right] = [Math.min(ax, bx), Math.max(ax, bx)];
  const [top, bottom] = [Math.min(ay, by), Math.max(ay, by)];
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ].map(([x = 0, y = 0]) => within([x, y]));
};

/** Moved as a whole, as far as the page goes. */
export function moveZone(polygon: Polygon, [dx, dy]: PagePoint): Polygon {
  const { left, right, top, bottom } = boundsOf(polygon);
  const x = Math.min(1 - right, Math.max(-left, dx));
  const y = Math.min(1 - bottom, Math.max(-top, dy));
  return polygon.map(([px, py]) => within([px + x, py + y]));
}

/** Its lower right moved, its upper left held; never smaller than `least`. */
export function resizeZone(polygon: Polygon, [dx, dy]: PagePoint, least = 0.01): Polygon {
  const { left, right, top, bottom } = boundsOf(polygon);
  const [width, height] = [right - left, bottom - top];
  const x = Math.max(least, Math.min(1 - left, width + dx)) / (width || 1);
  const y = Math.max(least, Math.min(1 - top, height + dy)) / (height || 1);
  return polygon.map(([px, py]) => within([left + (px - left) * x, top + (py - top) * y]));
}

/**
 * One corner moved. Where the sides at it are upright and level, their other ends go along, so that a rectangle stays one
 * and an L an L.
 */
export function moveCorner(polygon: Polygon, at: number, to: PagePoint): Polygon {
  const corner = polygon[at];
  if (!corner) return polygon;
  const [x, y] = within(to);
  const count = polygon.length;
  const neighbours = [(at + count - 1) % count, (at + 1) % count];
  return polygon.map((point, n): PagePoint => {
    if (n === at) return [x, y];
    if (!neighbours.includes(n)) return point;
    if (isSame(point[0], corner[0])) return [x, point[1]];
    return isSame(point[1], corner[1]) ? [point[0], y] : point;
  });
}

export const zoneCorners = ["upper-left", "upper-right", "lower-right", "lower-left"] as const;
export type ZoneCorner = (typeof zoneCorners)[number];

/** A rectangle with a quarter of it taken off at this corner: an L. Anything else stays as it is. */
export function cutCorner(polygon: Polygon, corner: ZoneCorner): Polygon {
  if (polygon.length !== 4) return polygon;
  const at = zoneCorners.indexOf(corner);
  const { left, right, top, bottom } = boundsOf(polygon);
  const whole = rectangle([left, top], [right, bottom]);
  const [x, y] = [round((left + right) / 2), round((top + bottom) / 2)];
  const own = whole[at] ?? [left, top];
  const along: PagePoint = [x, own[1]];
  const down: PagePoint = [own[0], y];
  const steps = at % 2 === 0 ? [down, [x, y], along] : [along, [x, y], down];
  return whole.flatMap((point, n) => (n === at ? (steps as PagePoint[]) : [point]));
}

/** The point drawn to the nearest guide either way, if one is near enough; `reach` in parts of the page, across and down. */
export function snapPoint([x, y]: PagePoint, guides: Guides, [rx, ry]: PagePoint): PagePoint {
  return [nearest(x, guides.xs, rx), nearest(y, guides.ys, ry)];
}

function nearest(value: number, among: readonly number[], reach: number): number {
  let best = value;
  let distance = reach;
  for (const one of among) {
    if (Math.abs(one - value) < distance) {
      distance = Math.abs(one - value);
      best = one;
    }
  }
  return best;
}

export function boundsOf(polygon: Polygon) {
  const xs = polygon.map(([x]) => x);
  const ys = polygon.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

const isSame = (one: number, other: number): boolean => Math.abs(one - other) < 1e-4;
const round = (value: number): number => Math.round(value * 1e5) / 1e5;
const within = ([x, y]: PagePoint): PagePoint => [
  round(Math.min(1, Math.max(0, x))),
  round(Math.min(1, Math.max(0, y))),
];
