import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFraming } from "./check-framing";
import { cutFor, middleFraming } from "./crop";
import { pictureRatios, ratioValue } from "./picture-ratios";

const wide = { width: 3000, height: 1000 };

describe("The cut of a picture for a shape", () => {
  it("is its middle until somebody says what matters", () => {
    expect(cutFor("1x1", middleFraming, wide)).toEqual({
      left: 1000,
      top: 0,
      width: 1000,
      height: 1000,
    });
  });

  it("keeps the focal point in its middle, as far as the edge allows", () => {
    const at = (focalX: number) => cutFor("1x1", { ...middleFraming, focalX }, wide).left;
    expect([at(300), at(0), at(1000)]).toEqual([400, 0, 2000]);
  });

  it("is the one drawn by hand where there is one, and only for that shape", () => {
    const crops = { "1x1": { x: 100, y: 200, width: 200, height: 600 } };
    const framing = { focalX: 900, focalY: 500, crops };
    expect(cutFor("1x1", framing, wide)).toEqual({ left: 300, top: 200, width: 600, height: 600 });
    expect(cutFor("4x3", framing, wide).left).toBe(1667);
  });

  it("has the shape and lies inside, whatever the framing and the file: a replaced file may be any", () => {
    const side = fc.integer({ min: 40, max: 9000 });
    const part = fc.integer({ min: 0, max: 500 });
    const crop = fc.record({
      x: part,
      y: part,
      width: fc.integer({ min: 50, max: 500 }),
      height: fc.integer({ min: 50, max: 500 }),
    });
    fc.assert(
      fc.property(
        side,
        side,
        part,
        part,
        fc.constantFrom(...pictureRatios),
        fc.option(crop, { nil: undefined }),
        (width, height, focalX, focalY, ratio, byHand) => {
          const framing = { focalX, focalY, crops: byHand ? { [ratio]: byHand } : {} };
          const cut = cutFor(ratio, framing, { width, height });
          expect(cut.left).toBeGreaterThanOrEqual(0);
          expect(cut.top).toBeGreaterThanOrEqual(0);
          expect(cut.left + cut.width).toBeLessThanOrEqual(width);
          expect(cut.top + cut.height).toBeLessThanOrEqual(height);
          expect(Math.abs(cut.width - cut.height * ratioValue[ratio])).toBeLessThan(2.5);
        },
      ),
    );
  });
});

describe("A framing that is sent", () => {
  it("is refused when it reaches outside the picture or is next to nothing", () => {
    const of = (crop: object) => ({
      ...middleFraming,
      crops: { "1x1": { x: 0, y: 0, width: 500, height: 500, ...crop } },
    });
    expect(checkFraming(of({})).ok).toBe(true);
    for (const crop of [{ x: 501 }, { y: -1 }, { width: 20 }, { height: Number.NaN }])
      expect([crop, checkFraming(of(crop)).ok]).toEqual([crop, false]);
    expect(checkFraming({ ...middleFraming, focalX: 1001 }).ok).toBe(false);
  });
});
