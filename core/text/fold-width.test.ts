import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { literalPattern, widthPattern } from "./fold-width";

const finds = (pattern: string, text: string) => new RegExp(`^(?:${pattern})$`, "u").test(text);

describe("Words sought in either width", () => {
  it.each([
    ["2,5", "２，５"],
    ["（试行）", "(试行)"],
    ["A座 3层", "Ａ座\u3000３层"],
    ["100%", "１００％"],
    ["a-b", "ａ－ｂ"],
    ["[x]^\\", "［ｘ］＾＼"],
  ])("%s is %s", (sought, typed) => {
    expect(finds(widthPattern(sought), typed)).toBe(true);
    expect(finds(widthPattern(typed), sought)).toBe(true);
  });

  it("are not other marks: a full stop is no 。, a comma no 、", () => {
    expect(finds(widthPattern("."), "。")).toBe(false);
    expect(finds(widthPattern("."), "x")).toBe(false);
    expect(finds(widthPattern(","), "、")).toBe(false);
  });

  it("always find themselves, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (words) => {
        expect(finds(widthPattern(words), words)).toBe(true);
        expect(finds(literalPattern(words), words)).toBe(true);
      }),
    );
  });
});
