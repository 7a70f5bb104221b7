import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffWords } from "./diff-words";

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => ({ equal: text, delete: `[-${text}]`, insert: `[+${text}]` })[kind])
    .join("");

describe("what changed between two texts", () => {
  it.each([
    ["地铁昨日试运行。", "地铁今日试运行。", "地铁[-昨][+今]日试运行。"],
    ["气温10度", "气温12度", "气温[-10][+12]度"],
    ["全长28公里", "全长28.6公里", "全长28[+.6]公里"],
    ["一样", "一样", "一样"],
    ["", "新写", "[+新写]"],
    ["删去", "", "[-删去]"],
    ["", "", ""],
    ["The metro opened", "The subway opened", "The [-metro][+subway] opened"],
    ["第一段。\n第二段。\n第三段。", "第一段。\n第三段。", "第一段。\n[-第二段。\n]第三段。"],
    ["𠮷野家", "𠮶野家", "[-𠮷][+𠮶]野家"],
  ])("%j → %j", (before, after, runs) => {
    expect(shown(before, after)).toBe(runs);
  });

  it("a single character that happens to stay does not break a replaced phrase apart", () => {
    expect(shown("会上天气很好，大家高兴", "会上大家说天气不错，大家高兴")).not.toMatch(/\](.)\[/u);
  });

  const texts = fc.array(
    fc.constantFrom("地", "铁", "票", "价", "ab", "12", " ", "\n", "，", "𠮷"),
    { maxLength: 80 },
  );

  it("loses nothing: the old text and the new can be read from it", () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const before = a.join("");
        const after = b.join("");
        const runs = diffWords(before, after);
        const read = (gone: string) =>
          runs
            .filter((run) => run.kind !== gone)
            .map((run) => run.text)
            .join("");
        expect(read("insert")).toBe(before);
        expect(read("delete")).toBe(after);
        expect(runs.every((run) => run.text !== "")).toBe(true);
        expect(runs.every((run, i) => run.kind !== runs[i + 1]?.kind)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("two texts that share nothing, 20,000 characters each, are shown as replaced", () => {
    const before = Array.from({ length: 20_000 }, (_, i) =>
      String.fromCharCode(0x4e00 + (i % 3000)),
    );
    const after = Array.from({ length: 20_000 }, (_, i) =>
      String.fromCharCode(0x6e00 + ((i * 7) % 3000)),
    );
    expect(diffWords(before.join(""), after.join("")).map((run) => run.kind)).toEqual([
      "delete",
      "insert",
    ]);
  });

  it("changes far apart in a long story are each found", () => {
    const paragraphs = Array.from(
      { length: 400 },
      (_, i) => `第${i}段，地铁三号线昨日试运行，市民可以预约。`,
    );
    const changed = paragraphs.map((text, i) => (i % 2 ? text : text.replace("昨日", "今日")));
    const runs = diffWords(paragraphs.join("\n"), changed.join("\n"));
    expect(runs.filter((run) => run.kind === "insert").every((run) => run.text === "今")).toBe(
      true,
    );
    expect(runs.filter((run) => run.kind === "insert")).toHaveLength(200);
  });
});
