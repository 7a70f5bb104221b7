import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chineseNumber, parseChineseNumber } from "./ordinal";

describe("Chinese numerals", () => {
  it.each([
    ["八", 8],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["二十一", 21],
    ["廿一", 21],
    ["卅", 30],
    ["一百零二", 102],
    ["一百一十", 110],
    ["两千", 2000],
    ["三万五千", 35_000],
    ["一亿零三万", 100_030_000],
    ["二〇二三", 2023],
    ["〇", 0],
    ["壹佰贰拾叁", 123],
    ["12", 12],
    ["１２", 12],
  ])("%s is %i", (text, number) => {
    expect(parseChineseNumber(text)).toBe(number);
  });

  it.each([
    "",
    "甲",
    "八版",
    "十十",
    "百十千",
    "一二十三",
    "-3",
    "1.5",
    "八 九",
    "万万",
    "一百五",
    "三万五",
    "万三",
  ])("%j is no numeral", (text) => {
    expect(parseChineseNumber(text)).toBeNull();
  });

  it.each([
    [0, "零"],
    [8, "八"],
    [10, "十"],
    [12, "十二"],
    [21, "二十一"],
    [100, "一百"],
    [102, "一百零二"],
    [110, "一百一十"],
    [1001, "一千零一"],
    [10_010, "一万零一十"],
    [100_000, "十万"],
    [120_005, "十二万零五"],
    [18_234, "一万八千二百三十四"],
  ])("%i is said %s", (number, text) => {
    expect(chineseNumber(number)).toBe(text);
  });

  it("reads back every number it says", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (number) => {
        expect(parseChineseNumber(chineseNumber(number))).toBe(number);
      }),
    );
    for (let number = 0; number < 1_100; number++)
      expect(parseChineseNumber(chineseNumber(number))).toBe(number);
  });

  it("refuses to say what is no whole number", () => {
    for (const number of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => chineseNumber(number)).toThrow(RangeError);
  });
});
