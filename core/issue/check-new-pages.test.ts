import { expect, it } from "vitest";
import { checkNewPages } from "./check-new-pages";

it("an issue grows by a few sheets to take a page, never to a number that is a slip of the hand", () => {
  expect(checkNewPages(8, 3).ok).toBe(true);
  expect(checkNewPages(8, 24).ok).toBe(true);
  expect(checkNewPages(8, 25)).toMatchObject({ code: "page-number-far", field: "page" });
  expect(checkNewPages(8, 0)).toMatchObject({ code: "page-number-invalid" });
  expect(checkNewPages(8, 1.5)).toMatchObject({ code: "page-number-invalid" });
});
