import { describe, expect, it } from "vitest";
import { dateSought } from "./date-sought";

describe("A day somebody means by a few figures", () => {
  it.each([
    ["25", "____-__-25"],
    ["5日", "____-__-05"],
    ["11.25", "____-11-25"],
    ["11月25日", "____-11-25"],
    ["１１月２５", "____-11-25"],
    ["1125", "____-11-25"],
    ["2026-11-25", "2026-11-25"],
    ["2026年3月5日", "2026-03-05"],
    ["20261125", "2026-11-25"],
  ])("%s is %s", (words, found) => {
    expect(dateSought(words)).toBe(found);
  });

  it.each(["", "渡口", "32", "13月1日", "1332", "26-11-25", "1.2.3.4", "125", "年月"])(
    "%s is none",
    (words) => expect(dateSought(words)).toBeNull(),
  );
});
