import { describe, expect, it } from "vitest";
import { readingsOf } from "./readings-of";

describe("How words may be read", () => {
  it("is their pinyin with tones, a syllable a character", () => {
    expect(readingsOf("勾践")[0]).toBe("gōu jiàn");
    expect(readingsOf(" 澜江 ")[0]).toBe("lán jiāng");
  });

  it("is every reading of a character that has several", () => {
    expect(readingsOf("重")).toEqual(expect.arrayContaining(["zhòng", "chóng"]));
    expect(readingsOf("行").length).toBeGreaterThan(1);
  });

  it("is a surname's too, where the words may be a name", () => {
    expect(readingsOf("单雄信")).toContain("shàn xióng xìn");
  });

  it("is not proposed for words that are not Chinese", () => {
    expect(readingsOf("tide")).toEqual([]);
    expect(readingsOf("")).toEqual([]);
  });
});
