import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkZones } from "./check-zones";
import {
  cutCorner,
  moveCorner,
  moveZone,
  rectangle,
  resizeZone,
  snapPoint,
  zoneCorners,
} from "./zone-moves";

const part = fc.double({ min: 0, max: 1, noNaN: true });
const shift = fc.tuple(
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.double({ min: -2, max: 2, noNaN: true }),
);
const square = rectangle([0.2, 0.2], [0.6, 0.5]);
const faults = (polygon: typeof square) =>
  checkZones([{ id: "a", storyId: null, headline: "", polygon }]).map(({ code }) => code);

describe("a zone that is moved", () => {
  it("never leaves the page, and keeps its size", () => {
    fc.assert(
      fc.property(shift, (by) => {
        const moved = moveZone(square, by);
        expect(faults(moved)).toEqual([]);
        expect((moved[1]?.[0] ?? 0) - (moved[0]?.[0] ?? 0)).toBeCloseTo(0.4, 4);
      }),
    );
  });

  it("is made larger and smaller within the page, never to nothing", () => {
    fc.assert(fc.property(shift, (by) => void expect(faults(resizeZone(square, by))).toEqual([])));
  });

  it("stays a rectangle when a corner is moved, an L when one of its six is", () => {
    expect(moveCorner(square, 2, [0.7, 0.6])).toEqual(rectangle([0.2, 0.2], [0.7, 0.6]));
    const ell = cutCorner(square, "lower-right");
    expect(ell).toEqual([
      [0.2, 0.2],
      [0.6, 0.2],
      [0.6, 0.35],
      [0.4, 0.35],
      [0.4, 0.5],
      [0.2, 0.5],
    ]);
    expect(moveCorner(ell, 3, [0.3, 0.4])).toEqual([
      [0.2, 0.2],
      [0.6, 0.2],
      [0.6, 0.4],
      [0.3, 0.4],
      [0.3, 0.5],
      [0.2, 0.5],
    ]);
  });

  it.each(zoneCorners)("can lose its %s corner and is whole for all that", (corner) => {
    expect(cutCorner(square, corner)).toHaveLength(6);
    expect(faults(cutCorner(square, corner))).toEqual([]);
    expect(cutCorner(cutCorner(square, corner), corner)).toEqual(cutCorner(square, corner));
  });

  it("is drawn to the nearest side of a text, and to none that is far", () => {
    fc.assert(
      fc.property(part, part, (x, y) => {
        const [sx, sy] = snapPoint([x, y], { xs: [0.25, 0.5], ys: [0.5] }, [0.02, 0.02]);
        expect([x, 0.25, 0.5]).toContain(sx);
        expect(Math.abs(sx - x)).toBeLessThanOrEqual(0.02);
        expect(sy === y || sy === 0.5).toBe(true);
      }),
    );
  });
});
