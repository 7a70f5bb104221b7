import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlight, searchPhrase } from "./search-tokens";

const hitsOf = (text: string, query: string) =>
  highlight(text, searchPhrase(query))
    .filter((segment) => segment.hit)
    .map((segment) => segment.text);

describe("marking hits on the original text", () => {
  it.each([
    ["澜城地铁三号线昨日试运行", "地铁", ["地铁"]],
    ["澜城地鐵三號線", "地铁三号线", ["地鐵三號線"]],
    ["澜城地铁三号线", "地鐵", ["地铁"]],
    ["全长２８.６公里", "28.6", ["２８.６"]],
    ["The RÉSUMÉ of a résumé", "resume", ["RÉSUMÉ", "résumé"]],
    ["㈱报头出品", "株", ["㈱"]],
    ["地铁，地下铁，地铁", "地铁", ["地铁", "地铁"]],
    ["“报头”系统", "报头系统", ["报头”系统"]],
    ["澜城澜城", "澜城", ["澜城澜城"]],
    ["地铁票价", "票价 地铁", ["地铁票价"]],
    ["𠮷野家开业", "𠮷野", ["𠮷野"]],
    ["没有", "地铁", []],
  ])("in %j, %j is %j", (text, query, hits) => {
    expect(hitsOf(text, query)).toEqual(hits);
  });

  it("whole text: the stretches joined are the text, letter for letter", () => {
    const chars = fc.constantFrom(
      "地",
      "鐵",
      "铁",
      "A",
      "é",
      "e\u0301",
      "㈱",
      "𠮷",
      "，",
      " ",
      "\n",
      "😀",
    );
    const text = fc.array(chars).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (original, query) => {
        const segments = highlight(original, searchPhrase(query));
        expect(segments.map((segment) => segment.text).join("")).toBe(original);
      }),
    );
  });

  it("snippet: cut on both sides around the hit, ellipses where it was cut", () => {
    const text = `${"前".repeat(100)}地铁${"后".repeat(100)}`;
    expect(highlight(text, searchPhrase("地鐵"), 5)).toEqual([
      { text: "…", hit: false },
      { text: "前前前前前", hit: false },
      { text: "地铁", hit: true },
      { text: "后后后后后", hit: false },
      { text: "…", hit: false },
    ]);
  });

  it("snippet: shows the place where most terms meet", () => {
    const text = `地铁开工。${"字".repeat(200)}地铁票价听证会。${"字".repeat(200)}票价`;
    const hits = highlight(text, searchPhrase("地铁 票价"), 10).filter((segment) => segment.hit);
    expect(hits).toEqual([{ text: "地铁票价", hit: true }]);
  });

  it("snippet: a hit is never cut in two, nor a character", () => {
    const text = fc.array(fc.constantFrom("地", "铁", "𠮷", "。")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 9 }), (original, around) => {
        const phrases = searchPhrase("地铁𠮷");
        const segments = highlight(original, phrases, around);
        expect(segments.every((segment) => segment.text.isWellFormed())).toBe(true);
        for (const { text } of segments.filter((segment) => segment.hit))
          expect(text).toMatch(/^(地。*铁。*𠮷)+$/u);
      }),
    );
  });

  it("snippet: without a hit, the beginning; a short text is not cut", () => {
    expect(highlight("澜城日报今日出版", searchPhrase("地铁"), 3)).toEqual([
      { text: "澜城日报今日", hit: false },
      { text: "…", hit: false },
    ]);
    expect(highlight("澜城", [], 40)).toEqual([{ text: "澜城", hit: false }]);
    expect(highlight("", searchPhrase("地铁"), 40)).toEqual([]);
  });
});
