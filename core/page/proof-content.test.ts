import { describe, expect, it } from "vitest";
import { samplePage } from "@/core/layout/sample-page";
import { isSame } from "@/core/same-json";
import { type ProofPage, proofContent } from "./proof-content";

const nameplate = { date: "2026-11-24", edition: "", number: 328, runningNumber: 18234 };
const ferry = {
  role: "lead",
  kicker: null,
  headline: "渡口复航",
  deck: null,
  cuts: [],
  storyId: "ferry",
  contentHash: "f00d",
} as const;
const page: ProofPage = {
  number: 1,
  name: "要闻",
  banner: "",
  editor: "方砚",
  layout: null,
  goesOn: [],
  contents: [],
  placements: [ferry],
};
const says = (more: Partial<ProofPage>) => proofContent({ ...page, ...more }, nameplate);

describe("What a proof of a page covers", () => {
  it("a page without layout and cuts says what it said before there were any: its proofs stay valid", () => {
    expect(JSON.stringify(says({}))).toBe(
      JSON.stringify({
        date: "2026-11-24",
        edition: "",
        nameplate: [328, 18234],
        number: 1,
        name: "要闻",
        banner: "",
        editor: "方砚",
        placements: [
          {
            index: 0,
            role: "lead",
            kicker: null,
            headline: "渡口复航",
            deck: null,
            storyId: "ferry",
            contentHash: "f00d",
          },
        ],
      }),
    );
  });

  it.each([
    ["a layout", { layout: samplePage }],
    ["a cut", { placements: [{ ...ferry, cuts: [{ paragraph: 1, from: 0, to: 4 }] }] }],
    ["a story that goes on here", { goesOn: [ferry] }],
    ["a line of 导读", { contents: [{ headline: "夜校开课", pageNumber: 3 }] }],
  ])("%s makes it another page", (_what, more) => {
    expect(isSame(says(more), says({}))).toBe(false);
  });

  it("a box that moves makes it another page; a lock, a name or another order of boxes does not", () => {
    const [first, ...rest] = samplePage.boxes;
    if (!first) throw new Error("the sample has no boxes");
    const dressed = [...rest, { ...first, id: "renamed", isLocked: !first.isLocked }];
    const moved = [{ ...first, rows: first.rows - 1 }, ...rest];
    const laid = (boxes: typeof samplePage.boxes) => says({ layout: { ...samplePage, boxes } });
    expect(isSame(laid(dressed), laid(samplePage.boxes))).toBe(true);
    expect(isSame(laid(moved), laid(samplePage.boxes))).toBe(false);
  });
});
