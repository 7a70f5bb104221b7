import { describe, expect, it } from "vitest";
import { measureText } from "./measure-text";

describe("What an editor counts", () => {
  it("are 字, characters without spaces, paragraphs and minutes", () => {
    expect(measureText("澜江大桥，长1,208米。\n\n “通了！”", "zh-CN")).toEqual({
      words: 14,
      characters: 18,
      paragraphs: 2,
      minutes: 1,
    });
  });

  it("take a family of four for one character", () => {
    expect(measureText("👨‍👩‍👧‍👦𠮷e\u0301", "zh-CN").characters).toBe(3);
  });

  it("are nothing for nothing", () => {
    expect(measureText(" \n\t\n", "en")).toEqual({
      words: 0,
      characters: 0,
      paragraphs: 0,
      minutes: 0,
    });
  });

  it("give English its own pace", () => {
    expect(measureText("ferry ".repeat(477), "en").minutes).toBe(3);
    expect(measureText("渡".repeat(800), "zh-CN").minutes).toBe(2);
  });
});
