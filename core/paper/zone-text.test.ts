import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleAspect, sampleColumns, sampleRun } from "./sample-runs";
import { asPageText, zoneText } from "./zone-text";

const whole = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;
const read = (runs: Parameters<typeof zoneText>[0]) => zoneText(runs, whole, sampleAspect);

const han = "渡口今起复航首班船载着三十多名乘客驶向对岸每天往返二十四班管理处说澜江大桥";
const paragraph = fc
  .array(fc.constantFrom(...han), { minLength: 3, maxLength: 160 })
  .map((characters) => `${characters.join("")}。`);

const linesOf = (paragraphs: readonly string[], chars: number): number =>
  paragraphs.reduce((sum, { length }) => sum + Math.max(1, Math.ceil((length + 2) / chars)), 0);

describe("the text in a zone", () => {
  it("has the paragraphs as they were set, whatever the columns, wherever a column ends", () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 2, maxLength: 8 }),
        fc.integer({ min: 10, max: 16 }),
        fc.integer({ min: 3, max: 9 }),
        fc.constantFrom(1, 1.5, 2),
        (some, chars, rows, gutter) => {
          // The first shows two columns whole: of less, nobody could tell where a column begins.
          const opening = han.repeat(9).slice(0, (rows + 2) * chars);
          const most = Math.floor(95 / (chars + gutter)) * rows;
          const paragraphs = [opening];
          for (const one of some)
            if (linesOf([...paragraphs, one], chars) <= most) paragraphs.push(one);
          const runs = sampleColumns(paragraphs, { left: 2, top: 5 }, { chars, rows, gutter });
          expect(read(runs).paragraphs).toEqual(paragraphs);
        },
      ),
    );
  });

  it("joins a paragraph over the foot of a column, and parts those that are set in", () => {
    const paragraphs = [
      "渡口今起复航，首班船载着三十多名乘客驶向对岸，每天往返二十四班。",
      "管理处说，票价不变。",
    ];
    const runs = sampleColumns(paragraphs, { left: 2, top: 5 }, { chars: 12, rows: 2 });
    expect(read(runs).paragraphs).toEqual(paragraphs);
  });

  it("does not depend on the order in which the file has its runs", () => {
    const paragraphs = [
      "渡口今起复航，首班船载着三十多名乘客驶向对岸，每天往返二十四班。",
      "管理处说，票价不变，风大时停航。",
    ];
    const runs = sampleColumns(paragraphs, { left: 2, top: 5 }, { chars: 12, rows: 3 });
    fc.assert(
      fc.property(fc.shuffledSubarray([...runs], { minLength: runs.length }), (mixed) => {
        expect(read(mixed).paragraphs).toEqual(paragraphs);
      }),
    );
  });

  it("knows kicker, headline in two lines and deck by their sizes and places", () => {
    const text = sampleColumns(
      ["渡口今起复航，首班船载着三十多名乘客驶向对岸。"],
      { left: 2, top: 20 },
      { chars: 12, rows: 4 },
    );
    const runs = [
      sampleRun({ words: "我市水上交通恢复", left: 5, top: 2, em: 1.5 }),
      sampleRun({ words: "澜江渡口", left: 2, top: 5, em: 4 }),
      sampleRun({ words: "今起恢复通航", left: 2, top: 10, em: 4 }),
      sampleRun({ words: "每天往返二十四班", left: 5, top: 15.5, em: 1.5 }),
      ...text,
    ];
    expect(read(runs)).toMatchObject({
      kicker: "我市水上交通恢复",
      headline: "澜江渡口今起恢复通航",
      deck: "每天往返二十四班",
    });
  });

  it("reads an upright headline whose characters stand alone", () => {
    const upright = [..."我市安排部署今年征兵"].map((words, n) =>
      sampleRun({ words, left: 2, top: 2 + n * 2, em: 2 }),
    );
    const paragraphs = ["会议指出，各级各部门要进一步统一思想，压实工作责任，确保完成任务。"];
    const runs = [
      ...upright,
      ...sampleColumns(paragraphs, { left: 6, top: 2 }, { chars: 10, rows: 12 }),
    ];
    expect(read(runs)).toMatchObject({ headline: "我市安排部署今年征兵", paragraphs });
  });

  it("goes on under a picture in the middle of a column", () => {
    const words = [
      sampleRun({ words: "渡口今起复航首班船", left: 4, top: 5 }),
      sampleRun({ words: "载着三十多名乘客驶向对", left: 2, top: 6.35 }),
      sampleRun({ words: "岸每天往返二十四班。", left: 2, top: 20 }),
    ];
    expect(read(words).paragraphs).toEqual([
      "渡口今起复航首班船载着三十多名乘客驶向对岸每天往返二十四班。",
    ]);
  });

  it("reads a line that its file broke wherever the typeface changes", () => {
    const row = (words: readonly string[], left: number, top: number) => {
      let at = left;
      return words.map((part) => {
        const run = sampleRun({ words: part, left: at, top });
        at += part.length;
        return run;
      });
    };
    const runs = [
      ...row(["家住对岸的", "⽼", "周等了三"], 4, 5),
      ...row(["个星期，他说", "⽐", "绕桥快了", "⼗"], 2, 6.35),
      ...row(["⼆", "分钟。"], 2, 7.7),
      ...row(["管理处", "⼤", "楼里的人们都说，"], 15, 5),
      ...row(["票价不变。"], 15, 6.35),
    ];
    expect(read(runs).paragraphs).toEqual([
      "家住对岸的老周等了三个星期，他说比绕桥快了十二分钟。",
      "管理处大楼里的人们都说，票价不变。",
    ]);
  });

  it("takes spaced-out setting for what it is, and keeps a space that stands alone", () => {
    const words = ["党 的 二 十 大 报 告", "记者 王培源 报道此事"];
    const runs = words.map((line, n) => sampleRun({ words: line, left: 2, top: 2 + n * 1.35 }));
    expect(read(runs).paragraphs.join("")).toBe("党的二十大报告记者 王培源 报道此事");
  });

  it("keeps words in letters apart over a line's end, and mends a broken one", () => {
    const words = [
      "The ferry across the river has re-",
      "sumed its service, the office said on",
      "Tuesday.",
    ];
    const runs = words.map((line, n) => ({
      ...sampleRun({ words: line, left: 2, top: 2 + n * 1.35 }),
      width: 0.2,
    }));
    expect(read(runs).paragraphs).toEqual([
      "The ferry across the river has resumed its service, the office said on Tuesday.",
    ]);
  });

  it("reads radicals that a PDF gives for characters as the characters, and leaves full-width forms", () => {
    const runs = [sampleRun({ words: "渡⼝与⼤桥，大⻛，ＡＢ１２（豈）", left: 2, top: 2 })];
    expect(read(runs).paragraphs).toEqual(["渡口与大桥，大风，ＡＢ１２（豈）"]);
  });

  it("leaves out what lies outside the zone, an L's missing corner too", () => {
    const runs = [
      sampleRun({ words: "左上角的文字", left: 10, top: 10 }),
      sampleRun({ words: "右下角的文字", left: 80, top: 110 }),
    ];
    const corner = [
      [0, 0],
      [1, 0],
      [1, 0.5],
      [0.5, 0.5],
      [0.5, 1],
      [0, 1],
    ] as const;
    expect(zoneText(runs, corner, sampleAspect).paragraphs).toEqual(["左上角的文字"]);
  });

  it("of nothing is nothing", () => {
    expect(zoneText([], whole, sampleAspect)).toEqual({
      kicker: "",
      headline: "",
      deck: "",
      paragraphs: [],
    });
    expect(asPageText(read([]))).toBe("");
  });
});
