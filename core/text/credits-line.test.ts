import { describe, expect, it } from "vitest";
import type { Credit, CreditRole } from "@/core/story/story";
import { creditsLine } from "./credits-line";

const by = (...pairs: [CreditRole, string][]): Credit[] =>
  pairs.map(([role, name]) => ({ role, name }));

describe("署名 as printed", () => {
  it.each([
    [by(["reporter", "陆之遥"]), "本报记者 陆之遥"],
    [
      by(["reporter", "陆之遥"], ["reporter", "何苗"], ["correspondent", "田守义"]),
      "本报记者 陆之遥 何苗 通讯员 田守义",
    ],
    [by(["reporter", "陆之遥"], ["intern", "白露"]), "本报记者 陆之遥 实习生 白露"],
    [by(["reporter", "何苗"], ["photographer", "何苗"]), "本报记者 何苗 文/图"],
    [
      by(
        ["reporter", "何苗"],
        ["correspondent", "田守义"],
        ["photographer", "田守义"],
        ["photographer", "何苗"],
      ),
      "本报记者 何苗 通讯员 田守义 文/图",
    ],
    [by(["reporter", "何苗"], ["photographer", "江晚舟"]), "本报记者 何苗 江晚舟 摄"],
    [
      by(["reporter", "何苗"], ["photographer", "何苗"], ["correspondent", "田守义"]),
      "本报记者 何苗 文/图 通讯员 田守义",
    ],
    [
      by(["reporter", "何苗"], ["photographer", "何苗"], ["photographer", "江晚舟"]),
      "本报记者 何苗 文/图 江晚舟 摄",
    ],
    [
      by(["reporter", "何苗"], ["correspondent", "田守义"], ["photographer", "田守义"]),
      "本报记者 何苗 通讯员 田守义 田守义 摄",
    ],
    [
      by(["photographer", "江晚舟"], ["reporter", "何苗"], ["photographer", "何苗"]),
      "江晚舟 摄 本报记者 何苗 文/图",
    ],
    [by(["photographer", "江晚舟"]), "江晚舟 摄"],
    [by(["author", "雨果"], ["translator", "文静"]), "雨果 文静 译"],
    [by(["source", "新华社"]), "来源：新华社"],
    [by(["reporter", "  陆之遥 "], ["reporter", " "]), "本报记者 陆之遥"],
    [by(["photographer", ""]), ""],
    [[], ""],
  ])("%j in Chinese: %s", (credits, line) => {
    expect(creditsLine(credits, "zh-CN")).toBe(line);
  });

  it("with the paper's mark before it, and no mark alone", () => {
    expect(creditsLine(by(["reporter", "陆之遥"]), "zh-CN", { mark: "■ " })).toBe(
      "■ 本报记者 陆之遥",
    );
    expect(creditsLine([], "zh-CN", { mark: "■ " })).toBe("");
  });

  it.each([
    [by(["reporter", "Jane Doe"]), "By Jane Doe"],
    [by(["reporter", "Jane Doe"], ["reporter", "John Roe"]), "By Jane Doe and John Roe"],
    [by(["author", "A"], ["author", "B"], ["author", "C"]), "By A, B and C"],
    [
      by(["reporter", "Jane Doe"], ["photographer", "Jane Doe"]),
      "By Jane Doe · Text and photographs",
    ],
    [
      by(["reporter", "Jane Doe"], ["photographer", "Jane Doe"], ["correspondent", "Li"]),
      "By Jane Doe · Text and photographs · Correspondent Li",
    ],
    [
      by(["reporter", "Jane Doe"], ["correspondent", "Li"], ["photographer", "John Roe"]),
      "By Jane Doe · Correspondent Li · Photographs by John Roe",
    ],
    [by(["author", "Hugo"], ["translator", "Wen"]), "By Hugo · Translated by Wen"],
  ])("%j in English: %s", (credits, line) => {
    expect(creditsLine(credits, "en")).toBe(line);
  });
});
