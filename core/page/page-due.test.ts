import { expect, test } from "vitest";
import { closingOf, pageDue } from "./page-due";

const hour = 3_600_000;

test("a page that is not ready asks for attention half an hour before its closing, and is late from it on", () => {
  expect(pageDue(false, 10 * hour, 9 * hour)).toBe("open");
  expect(pageDue(false, 10 * hour, 9.5 * hour)).toBe("soon");
  expect(pageDue(false, 10 * hour, 10 * hour)).toBe("late");
  expect(pageDue(true, 10 * hour, 12 * hour)).toBe("ready");
});

test("no page closes after its issue goes out", () => {
  expect(closingOf({ closesAt: null }, 5 * hour)).toBe(5 * hour);
  expect(closingOf({ closesAt: 3 * hour }, 5 * hour)).toBe(3 * hour);
  expect(closingOf({ closesAt: 8 * hour }, 5 * hour)).toBe(5 * hour);
});
