import { describe, expect, it } from "vitest";
import { proposeNumbers } from "./propose-numbers";

const on = (date: string, number: number, runningNumber: number) => ({
  date,
  number,
  runningNumber,
});

describe("The numbers proposed for a new issue", () => {
  it("count on from the issue before it, and 期号 begins again with the year", () => {
    const before = on("2026-12-31", 365, 18000);
    expect(proposeNumbers("2027-01-01", { before, after: null }, 1)).toEqual({
      number: 1,
      runningNumber: 18001,
    });
    expect(
      proposeNumbers("2026-12-31", { before: on("2026-12-30", 364, 17999), after: null }, 1),
    ).toEqual({ number: 365, runningNumber: 18000 });
  });

  it("count back from the first issue for a day before it", () => {
    const after = on("2026-11-22", 326, 18232);
    expect(proposeNumbers("2026-11-21", { before: null, after }, 18232)).toEqual({
      number: 325,
      runningNumber: 18231,
    });
    expect(
      proposeNumbers("2025-12-31", { before: null, after: on("2026-01-01", 1, 1) }, 1),
    ).toEqual({ number: 1, runningNumber: 1 });
  });

  it("leave room for the days between, so that old papers entered in order do not meet the new", () => {
    const after = on("2026-11-22", 326, 18232);
    const first = proposeNumbers("1998-03-05", { before: null, after }, 18232);
    expect(first).toEqual({ number: 1, runningNumber: 18232 - 10_489 });
    const before = { date: "1998-03-05", ...first };
    expect(proposeNumbers("1998-03-06", { before, after }, 18232)).toEqual({
      number: 2,
      runningNumber: 18232 - 10_488,
    });
  });

  it("are its day's for an extra edition, and the house's first where there is none", () => {
    const before = on("2026-11-24", 328, 18234);
    expect(
      proposeNumbers("2026-11-24", { before, after: on("2026-11-25", 329, 18235) }, 1),
    ).toEqual({ number: 328, runningNumber: 18234 });
    expect(proposeNumbers("2026-11-24", { before: null, after: null }, 500)).toEqual({
      number: 1,
      runningNumber: 500,
    });
  });
});
