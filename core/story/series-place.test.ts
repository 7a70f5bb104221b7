import { expect, it } from "vitest";
import { seriesPlace } from "./series-place";

const of = (...ordinals: (number | null)[]) => ordinals.map((ordinal) => ({ ordinal }));

it("the first story of a series is its first part, and the next comes behind all others", () => {
  expect(seriesPlace([], null).next).toBe(1);
  expect(seriesPlace(of(1, 2, 3), null).next).toBe(4);
  expect(seriesPlace(of(3, null, 1), null)).toMatchObject({ next: 4, missing: [2] });
});

it("a series whose stories have no numbers gets none", () => {
  expect(seriesPlace(of(null, null), null)).toEqual({ next: null, taken: null, missing: [] });
});

it("says who else has the number, and which are missing below it", () => {
  const others = of(1, 2, 5);
  expect(seriesPlace(others, 5)).toMatchObject({ taken: others[2], missing: [3, 4], next: 6 });
  expect(seriesPlace(others, 4)).toMatchObject({ taken: null, missing: [3] });
  expect(seriesPlace(others, 7).missing).toEqual([3, 4, 6]);
});

it("names at most ten of many that are missing", () => {
  expect(seriesPlace(of(9999), null).missing).toHaveLength(10);
});
