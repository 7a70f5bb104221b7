import { expect, it } from "vitest";
import { monthGrid } from "./month-grid";

it("sets November 2026, which begins on a Sunday, in five weeks", () => {
  const weeks = monthGrid("2026-11");
  expect(weeks).toHaveLength(5);
  expect(weeks[0]?.[0]).toBe("2026-11-01");
  expect(weeks[4]).toEqual(["2026-11-29", "2026-11-30", null, null, null, null, null]);
});

it("leaves the days of other months out, at both ends", () => {
  const weeks = monthGrid("2023-01");
  expect(weeks[0]?.[0]).toBe("2023-01-01");
  expect(monthGrid("2024-02")[0]).toEqual([
    null,
    null,
    null,
    null,
    "2024-02-01",
    "2024-02-02",
    "2024-02-03",
  ]);
  expect(monthGrid("2024-02").flat().filter(Boolean)).toHaveLength(29);
});

it("fills four weeks exactly when February begins on a Sunday", () => {
  expect(monthGrid("2015-02")).toHaveLength(4);
});

it("refuses what is no month", () => {
  expect(() => monthGrid("2026-13")).toThrow(RangeError);
});
