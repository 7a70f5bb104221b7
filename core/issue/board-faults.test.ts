import { describe, expect, it } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import type { Box, StoryBox } from "@/core/layout/box";
import { pageFormats } from "@/core/layout/page-format";
import { sampleStory } from "@/core/layout/sample-page";
import { pageLights } from "@/core/page/page-lights";
import { boardFaults } from "./board-faults";
import type { IssueCopy, PageCopy } from "./issue-copy";
import { sampleIssue, samplePageCopy, samplePlacement } from "./sample-issue";
import { veilFaults } from "./veil-faults";

const format = pageFormats["si-kai"];
const nameplate: Box = {
  kind: "nameplate",
  id: "np",
  isLocked: true,
  column: 0,
  row: 0,
  span: 6,
  rows: 14,
};
const folio: Box = { ...nameplate, kind: "folio", id: "fo", rows: 4 };
const ferryBox = (more: Partial<StoryBox> = {}) =>
  sampleStory({ id: "ferry", storyId: "ferry", row: 14, rows: 12, ...more });
const at = { isLocked: false, column: 0, row: 60, span: 6, rows: 10 } as const;

const laid = (boxes: readonly Box[]) => ({ schema: 1, format, boxes });
const ferry = samplePlacement("ferry");
const frontWith = (boxes: readonly Box[], more: Partial<PageCopy> = {}) =>
  samplePageCopy({ number: 1, placements: [ferry], layout: laid([nameplate, ...boxes]), ...more });
const codesOf = (page: PageCopy, issue: IssueCopy = sampleIssue([page])) =>
  boardFaults(issue, page).map(({ code }) => code);

describe("What keeps a page from print for how it is laid out", () => {
  it("nothing, where every story stands whole in its box", () => {
    expect(codesOf(frontWith([ferryBox()]))).toEqual([]);
  });

  it("nothing at all in a house that lays out no pages, nor on an empty page", () => {
    const bare = samplePageCopy({ number: 1, placements: [ferry] });
    expect(codesOf(bare, sampleIssue([bare], null))).toEqual([]);
    expect(codesOf(samplePageCopy({ number: 1 }))).toEqual([]);
  });

  it("no layout (unless readers get its file), or one for other paper", () => {
    expect(codesOf(frontWith([], { layout: null }))).toEqual(["layout-missing"]);
    expect(codesOf(frontWith([], { layout: null, isScanned: true }))).toEqual([]);
    const page = frontWith([ferryBox()]);
    expect(codesOf(page, sampleIssue([page], pageFormats["dui-kai"]))).toEqual([
      "layout-other-format",
    ]);
  });

  it("no nameplate on page 1, no folio on another", () => {
    expect(codesOf(frontWith([], { layout: laid([ferryBox()]) }))).toEqual(["layout-head-missing"]);
    expect(codesOf(frontWith([ferryBox()], { number: 2 }))).toEqual(["layout-head-missing"]);
  });

  it("a story without a box, and a box whose story is gone", () => {
    expect(codesOf(frontWith([]))).toEqual(["layout-unplaced"]);
    const other = ferryBox({ id: "other", storyId: "other", column: 2 });
    expect(codesOf(frontWith([ferryBox(), other]))).toEqual(["layout-foreign"]);
  });

  it("a box of a story of another page, unless it goes on here", () => {
    const second = samplePageCopy({
      number: 2,
      placements: [samplePlacement("school", { headline: "夜校开课" })],
      layout: laid([
        folio,
        ferryBox(),
        sampleStory({ id: "school", storyId: "school", column: 2, row: 14, rows: 12 }),
      ]),
    });
    expect(codesOf(second, sampleIssue([frontWith([ferryBox()]), second]))).toEqual([
      "layout-foreign",
    ]);
  });

  it("words that find no line, and a headline too long for its own", () => {
    const long = samplePlacement("ferry", { body: bodyOf(["江".repeat(900)]) });
    expect(codesOf(frontWith([ferryBox()], { placements: [long] }))).toEqual(["layout-over"]);
    const wide = samplePlacement(
      "ferry",
      {},
      { headline: "渡口停航三年今天重新开航首班船坐满了人" },
    );
    expect(codesOf(frontWith([ferryBox()], { placements: [wide] }))).toEqual(["layout-tight"]);
  });

  it("a story of 20,000 characters is told by how much it is too long", () => {
    const long = samplePlacement("ferry", { body: bodyOf(["江".repeat(20_000)]) });
    const page = frontWith([ferryBox()], { placements: [long] });
    const [fault] = boardFaults(sampleIssue([page]), page);
    expect(fault).toMatchObject({ code: "layout-over", target: { boxId: "ferry" } });
    expect(Number(fault?.params?.count)).toBeGreaterThan(19_000);
  });

  it("a story without text, unless it prints a picture", () => {
    const none = samplePlacement("ferry", { body: bodyOf([]) });
    expect(codesOf(frontWith([ferryBox()], { placements: [none] }))).toEqual([
      "layout-story-empty",
    ]);
    const picture: Box = {
      ...at,
      kind: "picture",
      id: "pic",
      pictureId: "p",
      storyId: "ferry",
      caption: "",
      crop: null,
    };
    expect(codesOf(frontWith([ferryBox(), picture], { placements: [none] }))).toEqual([]);
  });

  it.each<readonly [string, Box]>([
    ["free text", { ...at, kind: "text", id: "t", text: " ", scale: 0 }],
    ["a banner", { ...at, kind: "banner", id: "b", words: "" }],
    ["导读", { ...at, kind: "contents", id: "c", storyIds: [] }],
  ])("%s that would come out white", (_what, box) => {
    expect(codesOf(frontWith([ferryBox(), box]))).toEqual(["layout-box-empty"]);
  });

  it("an advertisement without artwork, a picture that was deleted", () => {
    const ad: Box = {
      ...at,
      kind: "ad",
      id: "a",
      size: "b",
      client: "望江百货",
      pictureId: null,
      isLabelled: true,
    };
    expect(codesOf(frontWith([ferryBox(), ad]))).toEqual(["layout-ad-waits"]);
    const drawn = { ...ad, pictureId: "gone" };
    const page = frontWith([ferryBox(), drawn], { gonePictures: ["gone"] });
    expect(codesOf(page)).toEqual(["layout-picture-gone"]);
    const chosen = samplePlacement("ferry", {}, { pictureId: "gone" });
    const other = frontWith([ferryBox()], { placements: [chosen], gonePictures: ["gone"] });
    expect(codesOf(other)).toEqual(["placed-picture-gone"]);
  });

  it("cuts that find their words no more", () => {
    const cut = samplePlacement("ferry", {}, { lostCuts: 2 });
    expect(codesOf(frontWith([ferryBox()], { placements: [cut] }))).toEqual(["cuts-lost"]);
  });

  it("a jump to nowhere, from nowhere, or to the wrong word", () => {
    const jump = (to: Partial<StoryBox>, from: Partial<StoryBox> | null) => {
      const first = frontWith([ferryBox(to)]);
      const school = samplePlacement("school", { headline: "夜校" });
      const schoolBox = sampleStory({
        id: "school",
        storyId: "school",
        column: 2,
        row: 14,
        rows: 12,
      });
      const second = samplePageCopy({
        number: 2,
        placements: [school],
        layout: laid([folio, schoolBox, ...(from ? [ferryBox(from)] : [])]),
      });
      const issue = sampleIssue([first, second]);
      return [codesOf(first, issue), codesOf(second, issue)];
    };
    expect(jump({ jumpTo: 2 }, null)).toEqual([["jump-without-end"], []]);
    expect(jump({}, { jumpFrom: 1 })).toEqual([[], ["jump-without-origin"]]);
    expect(jump({ jumpTo: 2, rows: 5 }, { jumpFrom: 1, skipped: 1 })[0]).toEqual(["jump-gap"]);
  });

  it("tells no headline to who may not read the story", () => {
    const page = frontWith([]);
    const [fault] = veilFaults(boardFaults(sampleIssue([page]), page), new Set());
    expect(fault?.params?.headline).toBe("…");
  });
});

describe("The lights of a page", () => {
  it("show layout only where pages are laid out, and each fault in one of them", () => {
    expect(pageLights([], false)).toEqual({
      text: true,
      pictures: true,
      checks: true,
      proofs: true,
    });
    const lit = (code: string) => pageLights([code], true);
    const on = { text: true, pictures: true, checks: true, layout: true, proofs: true };
    expect(lit("layout-over")).toEqual({ ...on, layout: false });
    expect(lit("jump-gap")).toEqual({ ...on, layout: false });
    expect(lit("cuts-lost")).toEqual({ ...on, layout: false });
    expect(lit("layout-picture-gone")).toEqual({ ...on, pictures: false });
    expect(lit("picture-without-credit")).toEqual({ ...on, pictures: false });
    expect(lit("headline-missing")).toEqual({ ...on, checks: false });
    expect(lit("story-not-approved")).toEqual({ ...on, text: false });
    expect(lit("proof-stale")).toEqual({ ...on, proofs: false });
  });
});
