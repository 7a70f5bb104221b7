import { expect, test } from "vitest";
import { readQualityWish } from "./quality-period";

const today = "2026-11-24";

test("without a wish it is the last thirty days by issue, and for who sees only their own by author", () => {
  expect(readQualityWish({}, today, true)).toEqual({ from: "2026-10-26", to: today, by: "issue" });
  expect(readQualityWish({ by: "page" }, today, false).by).toBe("author");
  expect(readQualityWish({ by: "reader" }, today, false).by).toBe("reader");
});

test("what is no day is not taken, an end before the beginning is one day, and a year is the most", () => {
  expect(readQualityWish({ from: "2026-02-31", to: "morgen" }, today, true).to).toBe(today);
  expect(readQualityWish({ from: "2026-11-30", to: "2026-11-01" }, today, true)).toMatchObject({
    from: "2026-11-01",
    to: "2026-11-01",
  });
  expect(readQualityWish({ from: "2020-01-01" }, today, true).from).toBe("2025-11-24");
});
