import { describe, expect, it } from "vitest";
import { breakLines } from "@/core/layout/break-lines";
import { measureCopy } from "@/core/layout/measured-copy";
import { setUpright, setWords } from "./set-words";

describe("words as they are set", () => {
  it("an apostrophe between letters is narrow; a closing quotation mark is not", () => {
    expect(setWords("it’s ‘here’，他说‘好’").markup).toBe(
      'it<i class="apostrophe">’</i>s ‘here’，他说‘好’',
    );
  });

  it("quotation marks of Latin text are half as wide, those of Chinese text are not, also round Latin words", () => {
    expect(setWords("“It’s here,” she said").markup).toBe(
      '<i class="quote">“</i>It<i class="apostrophe">’</i>s here,<i class="quote">”</i> she said',
    );
    expect(setWords("他说“OK”").markup).toBe("他说“OK”");
    const width = (words: string) =>
      measureCopy([{ words, indent: 0 }]).paragraphs[0]?.widths.reduce((sum, ems) => sum + ems, 0);
    expect(width("“”")).toBe(1);
    expect(width("好“A”")).toBeGreaterThan(3.5);
  });

  it("a name is held together where it stands, and markup in words is words", () => {
    expect(setWords("■ 本报记者 陆之遥 <b>", ["陆之遥"]).markup).toBe(
      '■ 本报记者 <i class="name">陆之遥</i> &lt;b&gt;',
    );
  });

  it("copy-fit breaks a line before a name, never inside it", () => {
    const paragraph = { words: "本报记者 陆之遥 江晚舟", indent: 2 };
    const ends = (unbroken: readonly string[]) => {
      const copy = measureCopy([{ ...paragraph, unbroken }]);
      return breakLines(copy, 9, 0, copy.characters).ends;
    };
    expect(ends([])[0]).toBe(7);
    expect(ends(["陆之遥", "江晚舟"])[0]).toBe(5);
  });

  it("one or two figures of an upright title stand upright as one character; longer numbers, decimals and per cents lie", () => {
    expect(setUpright("12月3日 2026年 3.5倍 20%").markup).toBe(
      '<i class="figure">12</i>月<i class="figure">3</i>日 2026年 3.5倍 20%',
    );
  });
});
