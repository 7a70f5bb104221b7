import { describe, expect, it } from "vitest";
import { cutRuns, isCut, nextKept, withCut, withoutCut } from "./cut-runs";

const paragraphs = ["轮渡今起复航。", "首班船六时开出。"].map(
  (words) => ({ role: "text", words, indent: 2 }) as const,
);
const cut = (from: number, to: number, paragraph = 0) => ({ paragraph, from, to });
const told = (cuts: Parameters<typeof cutRuns>[1], printed: number) =>
  cutRuns(paragraphs, cuts, printed).map((runs) => runs.map(({ kind, words }) => [kind, words]));

describe("The text beside the page", () => {
  it("marks the characters that do not fit, through the paragraphs", () => {
    expect(told([], 10)).toEqual([
      [["kept", "轮渡今起复航。"]],
      [
        ["kept", "首班船"],
        ["over", "六时开出。"],
      ],
    ]);
  });

  it("shows what is struck out, and counts it for nothing", () => {
    expect(told([cut(2, 4)], 8)).toEqual([
      [
        ["kept", "轮渡"],
        ["cut", "今起"],
        ["kept", "复航。"],
      ],
      [
        ["kept", "首班船"],
        ["over", "六时开出。"],
      ],
    ]);
  });

  it("counts a character outside the first plane as one", () => {
    const rare = [{ role: "text", words: "𠮷野家", indent: 0 } as const];
    expect(cutRuns(rare, [], 1)[0]).toEqual([
      { kind: "kept", from: 0, words: "𠮷" },
      { kind: "over", from: 2, words: "野家" },
    ]);
  });
});

describe("Striking out", () => {
  it("makes one cut of what touches", () => {
    expect(withCut([cut(0, 2), cut(4, 5)], cut(2, 4))).toEqual([cut(0, 5)]);
    expect(withCut([cut(0, 2, 1)], cut(0, 2))).toEqual([cut(0, 2), cut(0, 2, 1)]);
  });

  it("gives back a part of a cut and leaves the rest struck out", () => {
    expect(withoutCut([cut(0, 6)], cut(2, 4))).toEqual([cut(0, 2), cut(4, 6)]);
    expect(withoutCut([cut(0, 6)], cut(0, 7))).toEqual([]);
  });

  it("goes on past what is struck out already, key after key, and stops at the edge of the paragraph", () => {
    const words = paragraphs[0]?.words ?? "";
    const next = (at: number, isBack: boolean) =>
      nextKept(words, [cut(2, 4)], { paragraph: 0, at, isBack });
    expect([next(4, true), next(2, false)]).toEqual([cut(1, 2), cut(4, 5)]);
    expect([next(0, true), next(7, false)]).toEqual([null, null]);
    const rare = nextKept("𠮷野", [], { paragraph: 0, at: 2, isBack: true });
    expect(rare).toEqual(cut(0, 2));
  });

  it("knows what is struck out wholly", () => {
    expect([isCut([cut(0, 6)], cut(1, 3)), isCut([cut(0, 6)], cut(5, 7))]).toEqual([true, false]);
  });
});
