import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printedStories } from "@/db/seed/printed-stories";
import type { StoryBox } from "./box";
import { breakLines } from "./break-lines";
import { fitStory, type StoryCopy } from "./fit-story";
import { glyphClass } from "./glyph-class";
import { measureCopy } from "./measured-copy";
import { pageFormats } from "./page-format";
import { sampleStory } from "./sample-page";

const siKai = pageFormats["si-kai"];
const paragraph = (words: string, indent = 2) => ({ words, indent });
const copyOf = (...texts: readonly string[]): StoryCopy => ({
  kicker: "",
  headline: "澜江大桥合龙",
  deck: "",
  text: measureCopy(texts.map((words) => paragraph(words))),
});
const lead = (of: Partial<StoryBox> = {}) => sampleStory({ id: "lead", span: 2, rows: 14, ...of });
const linesOf = (words: string, chars: number) => {
  const text = [...words];
  const { ends } = breakLines(measureCopy([paragraph(words, 0)]), chars);
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end).join(""));
};

/** Words as papers print them: Han, marks and figures in any order. */
const anyWords = fc
  .array(fc.constantFrom(..."大桥合龙两岸人走到一起“”《》（），。、？……——12a·% "), {
    maxLength: 300,
  })
  .map((chars) => chars.join(""));

describe("Lines of print", () => {
  it("of Han alone are as many as the closed form says", () => {
    for (let length = 1; length < 80; length++)
      for (const chars of [10, 12, 13])
        expect(breakLines(measureCopy([paragraph("桥".repeat(length))]), chars).ends.length).toBe(
          Math.ceil((2 + length) / chars),
        );
  });

  it.each<[string, string, number, readonly string[]]>([
    ["never begin with a stop", "两岸的人走到桥上。", 8, ["两岸的人走到桥", "上。"]],
    ["never end with an opening mark", "昨天上午他说：“好", 8, ["昨天上午他说：", "“好"]],
    ["squeeze two marks that meet", "他说“好。”她也说", 8, ["他说“好。”她也", "说"]],
    ["let a bracket at their end give way", "他（“好”我来）了去", 7, ["他（“好”我来）", "了去"]],
    ["keep a figure whole", "全长1234.5米", 4, ["全长", "1234.5", "米"]],
    ["keep two dashes and six dots whole", "他想说——不了……", 4, ["他想说", "——不", "了……"]],
  ])("%s", (_, words, chars, expected) => {
    expect(linesOf(words, chars)).toEqual(expected);
  });

  it("of any words end at their last character, none begins with what may not, wider ones are not more", () => {
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 10, max: 40 }), (words, chars) => {
        const lines = linesOf(words, chars);
        expect(lines.join("")).toBe(words);
        for (const line of lines.slice(1))
          expect("QBC").not.toContain(glyphClass([...line][0] ?? ""));
        expect(linesOf(words, chars + 1).length).toBeLessThanOrEqual(lines.length);
      }),
    );
  });
});

describe("A story in its box", () => {
  it("fits to the line", () => {
    // 2 columns × (14 rows − 3 of the headline − 1 clear) = 20 lines of 12.
    const fit = fitStory(copyOf("桥".repeat(238)), lead(), siKai);
    expect(fit).toMatchObject({ lines: 20, linesAvailable: 20, over: 0, short: 0, printed: 238 });
  });

  it("is over by the characters that find no line", () => {
    const fit = fitStory(copyOf("桥".repeat(245)), lead(), siKai);
    expect(fit).toMatchObject({ over: 7, linesOver: 1, short: 0, printed: 238 });
  });

  it("is short by what the free lines would hold", () => {
    const fit = fitStory(copyOf("桥".repeat(200)), lead(), siKai);
    expect(fit).toMatchObject({ lines: 17, over: 0, linesShort: 3, short: 36 });
  });

  it("without a word is short by the whole box; one of 20,000 characters is over, and both at once", () => {
    expect(fitStory(copyOf(), lead(), siKai)).toMatchObject({ lines: 0, over: 0, short: 240 });
    expect(fitStory(copyOf("桥".repeat(20_000)), lead(), siKai).over).toBe(20_000 - 238);
  });

  it("has a line less where it jumps, and goes on with the character after", () => {
    const copy = copyOf("桥".repeat(400));
    const first = fitStory(copy, lead({ jumpTo: 4 }), siKai);
    expect(first).toMatchObject({ linesAvailable: 19, printed: 226, over: 174 });
    const rest = lead({ jumpFrom: 1, skipped: first.printed });
    expect(fitStory(copy, rest, siKai)).toMatchObject({ lines: 15, printed: 174, over: 0 });
  });

  it("has less room beside a picture, and none where the box is lower than its headline", () => {
    const picture = { pictureId: "p", span: 1, rows: 6, corner: "top-right" } as const;
    expect(fitStory(copyOf("桥"), lead({ picture }), siKai).linesAvailable).toBe(14);
    expect(fitStory(copyOf("桥"), lead({ rows: 2 }), siKai)).toMatchObject({
      linesAvailable: 0,
      over: 1,
    });
  });

  it("says which of its titles are too long for their lines", () => {
    const wordy = {
      ...copyOf("桥"),
      kicker: "昨".repeat(21),
      headline: "桥".repeat(9),
      deck: "好",
    };
    const dressed = lead({ showsKicker: true, showsDeck: true });
    expect(fitStory(wordy, dressed, siKai).tight).toEqual(["kicker", "headline"]);
    const two = { ...dressed, headline: { ...dressed.headline, lines: 2 } as const };
    expect(fitStory(wordy, two, siKai).tight).toEqual(["kicker"]);
    expect(fitStory(wordy, lead(), siKai).tight).toEqual(["headline"]);
  });

  it("of the demo fits any box after the characters that are over are cut", () => {
    const stories = printedStories("2026-11-24");
    const box = fc.record({
      story: fc.constantFrom(...stories),
      span: fc.integer({ min: 1, max: 6 }),
      rows: fc.integer({ min: 3, max: 84 }),
    });
    fc.assert(
      fc.property(box, ({ story, span, rows }) => {
        const given = lead({ span, rows, columns: span });
        const fit = fitStory(story, given, siKai);
        expect(fit.over + fit.printed).toBe(story.text.characters);
        expect(fit.over > 0).toBe(fit.linesOver > 0);
        expect(Math.min(fit.over, fit.short)).toBe(0);
        expect(fitStory(story, { ...given, cut: fit.over }, siKai).over).toBe(0);
      }),
    );
  });
});
