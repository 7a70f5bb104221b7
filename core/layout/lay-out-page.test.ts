import { describe, expect, it } from "vitest";
import { frontPageWish } from "@/db/seed/front-page-wish";
import type { Box, StoryBox } from "./box";
import { checkLayout } from "./check-layout";
import { layOutPage } from "./lay-out-page";
import { missingCharacters } from "./layout-faults";
import type { LayoutProposal, WishedStory } from "./layout-wish";
import { measureCopy } from "./measured-copy";
import { pageFormats } from "./page-format";
import { emptyLayout } from "./page-layout";
import { proposeOnPage } from "./propose-on-page";
import { storyParts } from "./story-parts";

const full = frontPageWish("si-kai", 1);
const wish = { ...full, page: { ...full.page, boxes: full.page.boxes.slice(0, 1) } };

it("a page with enough copy is filled to its foot", () => {
  const { layout, left } = layOutPage(wish);
  expect(left).toEqual([]);
  expect(Math.max(...layout.boxes.map(({ row, rows }) => row + rows))).toBe(84);
});

it("a page with too little is set at its head, and stays a page of its own size", () => {
  const brief = [...wish.stories].sort((a, b) => a.copy.text.characters - b.copy.text.characters);
  const { layout, left } = layOutPage({ ...wish, stories: brief.slice(0, 2) });
  expect(left).toEqual([]);
  expect(layout.format).toEqual(wish.page.format);
  expect(layout.boxes.filter(({ kind }) => kind === "story")).toHaveLength(2);
  expect(Math.max(...layout.boxes.map(({ row, rows }) => row + rows))).toBeLessThan(84);
});

it("two stories on an empty page are both printed, and offered in more ways than one", () => {
  const two = [...wish.stories]
    .sort((a, b) => a.copy.text.characters - b.copy.text.characters)
    .slice(0, 2);
  const proposals = proposeOnPage({ ...wish, stories: two });
  expect(proposals.length).toBeGreaterThan(1);
  for (const { layout, left, faults } of proposals) {
    expect(left).toEqual([]);
    expect(layout.format).toEqual(wish.page.format);
    expect(faults.white).toBeGreaterThan(0.3);
  }
});

it("a page without stories keeps what stands on it", () => {
  expect(layOutPage({ ...wish, stories: [] })).toEqual({ layout: wish.page, left: [] });
});

describe("A page with too little copy", () => {
  const story = (at: number, characters: number, hasPicture = false): WishedStory => ({
    storyId: `story-${at}`,
    role: at === 0 ? "lead" : "normal",
    priority: 2,
    copy: {
      kicker: "",
      headline: at === 0 ? "渡口复航首日两岸客流平稳" : "夜校秋季班今起报名",
      deck: "",
      text: measureCopy([{ words: "桥".repeat(characters), indent: 2 }]),
    },
    picture: hasPicture ? { pictureId: `p${at}`, ratio: 1.5, caption: "" } : null,
    isFramed: false,
  });
  const folio: Box = {
    ...{ kind: "folio", id: "folio", isLocked: false },
    ...{ column: 0, row: 0, span: 6, rows: 3 },
  };
  const ad: Box = {
    ...{ kind: "ad", id: "ad", isLocked: true, column: 3, row: 68, span: 3, rows: 16 },
    ...{ size: "corner-16", client: "望江百货", pictureId: null, isLabelled: true },
  };
  const format = pageFormats["si-kai"];
  const proposalsFor = (stories: readonly WishedStory[], boxes: readonly Box[] = [folio]) =>
    proposeOnPage({ page: { ...emptyLayout(format), boxes }, stories, seed: 1, count: 3 });
  const textRows = (box: StoryBox) =>
    Math.max(...storyParts(box, format).columns.map(({ rows }) => rows));
  const storyBoxes = (made: LayoutProposal) =>
    made.layout.boxes.filter((box): box is StoryBox => box.kind === "story");

  it.each([
    ["two", [story(0, 300), story(1, 200)]],
    ["two, one with a picture", [story(0, 420, true), story(1, 200)]],
    ["three", [story(0, 300), story(1, 200), story(2, 200)]],
    ["five", [500, 300, 200, 250, 180].map((characters, at) => story(at, characters))],
  ])("draws none of %s short stories out to a band, and prints them all", (_, stories) => {
    for (const boxes of [[folio], [folio, ad]]) {
      const proposals = proposalsFor(stories, boxes);
      expect(proposals.length).toBeGreaterThan(0);
      for (const made of proposals) {
        expect(checkLayout(made.layout)).toMatchObject({ ok: true });
        expect(made).toMatchObject({ left: [], faults: { over: 0, tight: [], clashes: [] } });
        expect(made.layout.boxes).toEqual(expect.arrayContaining([...boxes]));
        for (const box of storyBoxes(made).filter(({ span }) => span > 2))
          expect(textRows(box)).toBeGreaterThanOrEqual(box.span);
      }
    }
  });

  it("stays free at its foot across all columns, and says how much of it", () => {
    const [best] = proposalsFor([story(0, 300), story(1, 200), story(2, 200)]);
    if (!best) throw new Error("no proposal");
    const foot = Math.max(...best.layout.boxes.map(({ row, rows }) => row + rows));
    expect(foot).toBeLessThan(84 / 2);
    expect(best.faults.whiteLines).toBeGreaterThanOrEqual(6 * (84 - foot));
    expect(missingCharacters(best.faults, format)).toBeGreaterThanOrEqual(
      6 * (84 - foot) * 12 - 50,
    );
    // Beside the stories as little as may be: a band of them, not a tower.
    const taken = best.layout.boxes.reduce((sum, { span, rows }) => sum + span * rows, 0);
    expect(taken).toBeGreaterThan(0.85 * 6 * foot);
  });

  it("is set as the text allows where a long headline stands over three lines of it", () => {
    const long = story(0, 30);
    const headline = "渡口复航首日两岸客流平稳江边老街也热闹起来了";
    const [best] = proposalsFor([{ ...long, copy: { ...long.copy, headline } }]);
    expect(best).toMatchObject({ left: [], faults: { over: 0, tight: [] } });
  });

  it("that was laid out to its foot before can be laid out anew at its head", () => {
    const stories = [story(0, 300), story(1, 200)];
    const [best] = proposalsFor(stories);
    const low = (best?.layout.boxes ?? []).map((box) =>
      box.kind === "story" ? { ...box, row: 84 - box.rows } : box,
    );
    expect(proposalsFor(stories, low)).toEqual(proposalsFor(stories));
  });
});
