import type { PagePoint } from "./page-zone";

export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The outline round the rectangles: one rectangle, or an L where others stand in one of its corners. Where others stand
 * elsewhere inside, the rectangle stays and a person decides.
 */
export function outline(
  own: readonly Rect[],
  others: readonly Rect[],
  pad: number,
): readonly PagePoint[] {
  const hull = hullOf(own, pad);
  const inside = others.filter((other) => meets(other, hull));
  if (inside.length === 0) return corners(hull);
  for (const corner of cornersOfHull) {
    const bite = biteOf(corner, hull, inside);
    if (!own.some((rect) => meets(rect, bite))) return bitten(corner, hull, bite);
  }
  return corners(hull);
}

type Corner = readonly ["left" | "right", "top" | "bottom"];
const cornersOfHull: readonly Corner[] = [
  ["left", "top"],
  ["right", "top"],
  ["right", "bottom"],
  ["left", "bottom"],
];

function hullOf(rects: readonly Rect[], pad: number): Rect {
  return {
    left: Math.max(0, Math.min(...rects.map(({ left }) => left)) - pad),
    right: Math.min(1, Math.max(...rects.map(({ right }) => right)) + pad),
    top: Math.max(0, Math.min(...rects.map(({ top }) => top)) - pad),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)) + pad,
  };
}

const meets = (one: Rect, other: Rect): boolean =>
  one.left < other.right &&
  one.right > other.left &&
  one.top < other.bottom &&
  one.bottom > other.top;

/** The smallest part of the hull, reaching into this corner, that holds all the others inside it. */
function biteOf([side, end]: Corner, hull: Rect, inside: readonly Rect[]): Rect {
  return {
    left: side === "left" ? hull.left : Math.min(...inside.map(({ left }) => left)),
    right: side === "right" ? hull.right : Math.max(...inside.map(({ right }) => right)),
    top: end === "top" ? hull.top : Math.min(...inside.map(({ top }) => top)),
    bottom: end === "bottom" ? hull.bottom : Math.max(...inside.map(({ bottom }) => bottom)),
  };
}

const corners = ({ left, right, top, bottom }: Rect): readonly PagePoint[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** The hull's corners clockwise, the bitten one replaced by the three of the bite. */
function bitten([side, end]: Corner, hull: Rect, bite: Rect): readonly PagePoint[] {
  const x = side === "left" ? bite.right : bite.left;
  const y = end === "top" ? bite.bottom : bite.top;
  const outer: PagePoint = [hull[side], hull[end]];
  const isAcrossFirst = (side === "left") !== (end === "top");
  const along: PagePoint = [x, hull[end]];
  const down: PagePoint = [hull[side], y];
  const step: readonly PagePoint[] = isAcrossFirst ? [along, [x, y], down] : [down, [x, y], along];
  return corners(hull).flatMap((point) =>
    point[0] === outer[0] && point[1] === outer[1] ? step : [point],
  );
}
