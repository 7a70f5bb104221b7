import { describe, expect, it } from "vitest";
import { seriesPart } from "./series-part";

describe("the part of a series", () => {
  it("is numbered in the words of the story's language", () => {
    const part = { name: "聚焦城市更新", ordinal: 14 };
    expect(seriesPart(part, "zh-CN")).toBe("聚焦城市更新之十四");
    expect(seriesPart({ name: "Harbour Notes", ordinal: 4 }, "en")).toBe("Harbour Notes, part 4");
  });

  it("is the name alone where no number is given", () => {
    expect(seriesPart({ name: "港口夜话", ordinal: null }, "zh-CN")).toBe("港口夜话");
  });
});
