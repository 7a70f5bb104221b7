import { describe, expect, it } from "vitest";
import type { CopyParagraph } from "@/core/layout/printed-copy";
import { cutCopy } from "./cut-copy";
import { keepCuts } from "./keep-cuts";
import { standingCuts } from "./standing-cuts";
import type { TextCut } from "./text-cut";

const line = (words: string, role: CopyParagraph["role"] = "text"): CopyParagraph => ({
  role,
  words,
  indent: 2,
});
const ferry = [
  line("■ 本报记者 陆之遥", "credits"),
  line("渡口停航三年，今天复航。首班船上坐满了人，汽笛三声。"),
  line("船票两元，学生半价。"),
  line("月底起，末班船延到晚上十点。"),
];
const cutOf = (paragraph: number, words: string, of = ferry): TextCut => {
  const from = of[paragraph]?.words.indexOf(words) ?? -1;
  return { paragraph, from, to: from + words.length };
};
const keep = (...cuts: readonly TextCut[]) => {
  const kept = keepCuts(cuts, ferry);
  if (!kept.ok) throw new Error(kept.code);
  return kept.cuts;
};
const words = (paragraphs: readonly CopyParagraph[]) => paragraphs.map((p) => p.words);

/** What the page prints of the story as it is now, and how many cuts are lost. */
function printed(now: readonly CopyParagraph[], ...cuts: readonly TextCut[]) {
  const standing = standingCuts(keep(...cuts), now);
  return { words: words(cutCopy(now, standing.cuts)), lost: standing.lost.length };
}

const replaced = (paragraph: number, was: string, is: string) =>
  ferry.map((of, at) => (at === paragraph ? { ...of, words: of.words.replace(was, is) } : of));

describe("What a page strikes out of a story", () => {
  it("is not printed, and a paragraph struck out whole is gone", () => {
    const cuts = keep(cutOf(1, "，汽笛三声"), cutOf(2, "船票两元，学生半价。"));
    expect(words(cutCopy(ferry, cuts))).toEqual([
      "■ 本报记者 陆之遥",
      "渡口停航三年，今天复航。首班船上坐满了人。",
      "月底起，末班船延到晚上十点。",
    ]);
  });

  it("is kept once where two cuts meet", () => {
    expect(keep(cutOf(1, "首班船上"), cutOf(1, "船上坐满了人"))).toMatchObject([
      cutOf(1, "首班船上坐满了人"),
    ]);
  });

  it.each([
    ["cut-outside", [{ paragraph: 9, from: 0, to: 1 }]],
    ["cut-outside", [{ paragraph: 1, from: 4, to: 4 }]],
    ["cut-outside", [{ paragraph: 1, from: 0, to: 999 }]],
    ["cut-outside", [{ paragraph: 1, from: 0.5, to: 2 }]],
    ["cut-credits", [{ paragraph: 0, from: 0, to: 2 }]],
    [
      "cut-all",
      ferry.slice(1).map((p, at) => ({ paragraph: at + 1, from: 0, to: p.words.length })),
    ],
    ["cuts-too-many", Array.from({ length: 201 }, () => ({ paragraph: 1, from: 0, to: 1 }))],
  ] as const)("is refused as %s", (code, cuts) => {
    expect(keepCuts(cuts, ferry)).toMatchObject({ ok: false, code, field: "cuts" });
  });

  it("is refused where it would part a character of two units", () => {
    const rare = [line("𠮷野家门前排起了队。")];
    expect(keepCuts([{ paragraph: 0, from: 1, to: 3 }], rare)).toMatchObject({
      code: "cut-outside",
    });
  });
});

describe("When the story's words change", () => {
  it("a cut goes on striking the same words, wherever they have moved to", () => {
    const longer = [line("新的一段。"), ...replaced(1, "渡口", "望江渡口自前年起")];
    expect(printed(longer, cutOf(1, "，汽笛三声"), cutOf(2, "学生半价"))).toEqual({
      words: [
        "新的一段。",
        "■ 本报记者 陆之遥",
        "望江渡口自前年起停航三年，今天复航。首班船上坐满了人。",
        "船票两元，。",
        "月底起，末班船延到晚上十点。",
      ],
      lost: 0,
    });
  });

  it("a cut strikes what has come in its place where the words on both sides stand", () => {
    const now = replaced(1, "首班船上坐满了人", "首班船一票难求");
    expect(printed(now, cutOf(1, "首班船上坐满了人"))).toMatchObject({
      words: [
        "■ 本报记者 陆之遥",
        "渡口停航三年，今天复航。，汽笛三声。",
        expect.any(String),
        expect.any(String),
      ],
      lost: 0,
    });
  });

  it("a cut whose words are gone strikes nothing else and is told", () => {
    const now = ferry.filter((_, at) => at !== 2);
    expect(printed(now, cutOf(2, "船票两元，学生半价。"))).toEqual({ words: words(now), lost: 1 });
  });

  it("the same two characters elsewhere are not taken for the ones that were struck", () => {
    const now = [line("今天开会，今天散会，天气转凉，江面起雾。")];
    expect(printed(now, cutOf(1, "今天"))).toEqual({ words: words(now), lost: 1 });
  });

  it("a new paragraph between two others is not struck with the one that was there", () => {
    const now = [
      ...ferry.slice(0, 2),
      line("票价另行公布。"),
      line("退票请到码头。"),
      ...ferry.slice(3),
    ];
    expect(printed(now, cutOf(2, "船票两元，学生半价。"))).toEqual({ words: words(now), lost: 1 });
  });

  it("a cut that was lost stands again when the words come back", () => {
    const cuts = keep(cutOf(2, "船票两元，学生半价。"));
    expect(standingCuts(cuts, ferry.slice(0, 2)).cuts).toEqual([]);
    expect(standingCuts(cuts, ferry)).toEqual({
      cuts: [cutOf(2, "船票两元，学生半价。")],
      lost: [],
    });
  });
});
