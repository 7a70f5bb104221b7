import { expect, test } from "vitest";
import { layoutInSmall } from "./layout-in-small";
import { samplePage } from "./sample-page";

test("a page in small keeps every box in its place and none of its words", () => {
  const small = layoutInSmall(samplePage);
  const place = (boxes: typeof small.boxes) =>
    boxes.map(({ id, kind, column, row, span, rows }) => [id, kind, column, row, span, rows]);
  expect(place(small.boxes)).toEqual(place(samplePage.boxes));
  expect(JSON.stringify(samplePage)).toContain("大桥合龙");
  expect(JSON.stringify(small)).not.toMatch(/大桥合龙|望江百货/);
});
