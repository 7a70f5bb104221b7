import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchPhrase, searchTokens } from "./search-tokens";
import { tokensOf } from "./tokens";

describe("the words a text is found by", () => {
  it.each([
    ["澜城日报", "澜 城 日 报"],
    ["《报头》第2期", "报 头 第 2 期"],
    ["Résumé of COVID-19", "resume of covid 19"],
    ["地铁５Ｇ覆盖率59.51%", "地 铁 5g 覆 盖 率 59 51"],
    ["臺灣報頭", "台 湾 报 头"],
    ["𠮷野家とﾊﾞｽ", "𠮷 野 家 と バ ス"],
    ["葛\u{E0100}城", "葛 城"],
    ["한국어", "한 국 어"],
    ["😀！……", ""],
    ["⺀部首\u0301", "部 首"],
    ["", ""],
  ])("%j is indexed as %j", (text, tokens) => {
    expect(searchTokens(text)).toBe(tokens);
  });

  it("Traditional and Simplified find each other, Taiwan and Hong Kong forms too", () => {
    expect(searchTokens("這裡的説法為眾人所知")).toBe(searchTokens("这里的说法为众人所知"));
    expect(searchTokens("衛生署與臺北")).toBe(searchTokens("卫生署与台北"));
  });

  it("indexing what is indexed changes nothing, and no token holds a space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const tokens = searchTokens(text);
        expect(searchTokens(tokens)).toBe(tokens);
        if (tokens !== "")
          expect(tokens.split(" ").every((token) => /^\S+$/.test(token))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("every token knows its place: places follow one another and fold to the token", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let reached = 0;
        for (const token of tokensOf(text)) {
          expect(token.start).toBeGreaterThanOrEqual(reached - 1);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          expect(searchTokens(text.slice(token.start, token.end)).split(" ")).toContain(token.text);
          reached = token.start + 1;
        }
      }),
    );
  });
});

describe("a reader's query", () => {
  it.each([
    [
      "地铁 票价",
      [
        ["地", "铁"],
        ["票", "价"],
      ],
    ],
    [
      "地铁\u3000票价",
      [
        ["地", "铁"],
        ["票", "价"],
      ],
    ],
    [
      "“metro line 3” 票价",
      [
        ["metro", "line", "3"],
        ["票", "价"],
      ],
    ],
    ['"地铁 三号线"', [["地", "铁", "三", "号", "线"]]],
    ["「報頭」", [["报", "头"]]],
    [
      "“没有收尾 的引号",
      [
        ["没", "有", "收", "尾"],
        ["的", "引", "号"],
      ],
    ],
    ["地铁 地鐵", [["地", "铁"]]],
    ["59.51%", [["59", "51"]]],
    ["《》……", []],
    ["", []],
    ['" "', []],
    ["a* OR b NEAR(c) -d col:x", [["a"], ["or"], ["b"], ["near", "c"], ["d"], ["col", "x"]]],
  ])("%j asks for %j", (query, phrases) => {
    expect(searchPhrase(query)).toEqual(phrases);
  });

  it("keeps a query within bounds", () => {
    const many = Array.from({ length: 200 }, (_, i) => `词${i}`).join(" ");
    expect(searchPhrase(many)).toHaveLength(16);
    expect(searchPhrase("长".repeat(100_000))[0]).toHaveLength(64);
  });

  it("never asks for anything but letters and figures, so no query can break the search language", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        for (const token of searchPhrase(query).flat())
          expect(token).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}\uFF9E\uFF9F]*$/u);
      }),
      { numRuns: 2_000, examples: [["⺀"], ["\u0301"], ["地\u0301"]] },
    );
  });
});
