import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakTitle } from "./break-title";

const zh = (words: string, chars: number, lines = 2) => breakTitle(words, lines, chars, "zh-CN");

describe("A title in two lines", () => {
  it.each([
    ["全城四十二家医院检查结果互认", 11, ["全城四十二家医院", "检查结果互认"]],
    ["澜江大桥合龙", 11, ["澜江大桥合龙"]],
    ["一趟车，九个停靠的理由", 8, ["一趟车，", "九个停靠的理由"]],
  ])("%s in %i breaks between words", (words, chars, expected) => {
    expect(zh(words, chars)).toEqual(expected);
  });

  it("breaks as running text where no word ends in time, and where it has more than two lines", () => {
    expect(zh("桥".repeat(30), 8).join("")).toBe("桥".repeat(30));
    expect(zh("桥".repeat(30), 8)).toHaveLength(4);
    expect(zh("澜江大桥昨天合龙", 5, 1)).toHaveLength(2);
  });

  it("loses no character, has no line that is too long, and begins none with a stop", () => {
    const clause = fc.constantFrom(
      "大桥合龙，",
      "“两岸”",
      "人：",
      "走到一起",
      "AI",
      "2026年",
      "了！",
    );
    const words = fc.array(clause, { minLength: 1, maxLength: 6 }).map((all) => all.join(""));
    fc.assert(
      fc.property(words, fc.integer({ min: 6, max: 14 }), (title, chars) => {
        const lines = zh(title, chars);
        expect(lines.join("")).toBe(title);
        for (const line of lines.slice(1)) expect("，：！”").not.toContain(line[0]);
      }),
    );
  });
});
