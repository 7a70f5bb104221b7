import { expect, it } from "vitest";
import { monthBeside } from "./month-beside";

it("turns the months over the end of the year, and over a short February", () => {
  expect(monthBeside("2026-12", 1)).toBe("2027-01");
  expect(monthBeside("2027-01", -1)).toBe("2026-12");
  expect(monthBeside("2027-01", 1)).toBe("2027-02");
  expect(monthBeside("2027-02", 1)).toBe("2027-03");
});
