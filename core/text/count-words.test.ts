import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWords } from "./count-words";

describe("字数", () => {
  it.each([
    ["", 0],
    [" \u3000\t\n", 0],
    ["澜城日报", 4],
    ["澜城日报，今日8版。", 10],
    ["你好,世界", 5],
    ["Lancheng Daily", 2],
    ["He said, “Don’t go,” and left…", 6],
    ["增长59.51%。", 4],
    ["10:30开会", 3],
    ["全长1,000公里", 5],
    ["２０２６年", 5],
    ["他说：“OK”——好……", 11],
    ["don't", 1],
    ["用Don’t吗", 3],
    ["1949—2026年", 4],
    ["阿卜杜拉·买买提", 8],
    ["5G和Wi-Fi 6", 4],
    ["カタカナー", 5],
    ["한국어 뉴스", 2],
    ["ㄅㄆㄇ", 3],
    ["第〇期", 3],
    ["https://lancheng.example/a?b=1", 1],
    ["25℃", 1],
    ["气温25℃", 4],
  ])("counts %j as %i", (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it("counts a rare character outside the first plane once", () => {
    expect(countWords("𠮷野家")).toBe(3);
    expect(countWords("葛\u{E0100}城")).toBe(2);
  });

  it("counts an emoji once, whatever it is made of", () => {
    for (const emoji of ["😀", "👍🏽", "👨‍👩‍👧", "🇨🇳", "🧑‍🚀"]) expect(countWords(emoji)).toBe(1);
    expect(countWords("好😀😀")).toBe(3);
  });

  it("does not count what cannot be seen", () => {
    expect(countWords("\uFEFF澜\u200B城\u00AD\u2060\u0000")).toBe(2);
    expect(countWords("Lan\u200Bcheng")).toBe(1);
  });

  it("counts paragraphs one by one, so their order and parting change nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (paragraphs) => {
        const sum = paragraphs.reduce((total, paragraph) => total + countWords(paragraph), 0);
        expect(countWords(paragraphs.join("\n"))).toBe(sum);
        expect(countWords([...paragraphs].reverse().join("\r\n"))).toBe(sum);
      }),
    );
  });

  it("counts Han and full-width marks one each, in any mixture", () => {
    const char = fc.constantFrom("澜", "城", "，", "。", "《", "》", "！", "々", "𠮷", "Ａ");
    fc.assert(
      fc.property(fc.array(char), (chars) => {
        expect(countWords(chars.join(""))).toBe(chars.length);
        expect(countWords(chars.join(" "))).toBe(chars.length);
      }),
    );
  });

  it("counts as many words in an English paragraph as there are between spaces", () => {
    const word = fc.constantFrom("news", "“quoted”", "well-known", "isn’t", "59.51", "(so)", "x—y");
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(countWords(words.join(" "))).toBe(words.length);
      }),
    );
  });
});
