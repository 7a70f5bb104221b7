import { describe, expect, it } from "vitest";
import { pageFormats } from "./page-format";
import { sampleStory } from "./sample-page";
import { storyParts } from "./story-parts";

const format = pageFormats["si-kai"];
const textRows = (of: Parameters<typeof sampleStory>[0]) =>
  storyParts(sampleStory(of), format).columns[0]?.rows ?? 0;

describe("Where the parts of a story box stand", () => {
  it("a heavy line above takes the first row and leaves the sides as they were", () => {
    const [plain, ruled] = [
      storyParts(sampleStory({ id: "a" }), format),
      storyParts(sampleStory({ id: "a", frame: "rule" }), format),
    ];
    expect(ruled.inner).toEqual({ ...plain.inner, top: 1, rows: plain.inner.rows - 1 });
    expect(ruled.headline.top).toBe(1);
    expect(textRows({ id: "a", frame: "rule" })).toBe(textRows({ id: "a" }) - 1);
  });

  it("a border or a tint takes a row at top and foot, with a line above it or without", () => {
    const boxed = textRows({ id: "a", frame: "box" });
    expect(boxed).toBe(textRows({ id: "a" }) - 2);
    expect(textRows({ id: "a", tint: 10 })).toBe(boxed);
    expect(textRows({ id: "a", tint: 10, frame: "rule" })).toBe(boxed);
  });
});
