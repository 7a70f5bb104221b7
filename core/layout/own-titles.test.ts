import { expect, test } from "vitest";
import { ownTitles } from "./own-titles";

const story = { kicker: "", headline: "工人在生产显示屏", deck: "", column: "目击" };

test("a story's column stands over its headline", () => {
  expect(ownTitles(story)).toEqual({ kicker: "目击", headline: "工人在生产显示屏", deck: "" });
});

test("a kicker leaves no room for it", () => {
  expect(ownTitles({ ...story, kicker: "高新区" }).kicker).toBe("高新区");
});

test("a picture without a headline is printed under the name of its column", () => {
  expect(ownTitles({ ...story, headline: " " })).toEqual({
    kicker: "",
    headline: "目击",
    deck: "",
  });
});
