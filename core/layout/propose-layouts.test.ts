import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { frontPageWish } from "@/db/seed/front-page-wish";
import type { Area, Box, StoryBox } from "./box";
import { checkLayout } from "./check-layout";
import { freeAreas, waysToFree } from "./free-areas";
import { isInside, overlaps } from "./grid";
import { isGoodLayout, layoutFaults } from "./layout-faults";
import type { LayoutProposal, LayoutWish, WishedStory } from "./layout-wish";
import { measureCopy } from "./measured-copy";
import { pageFormats } from "./page-format";
import { emptyLayout, type PageLayout } from "./page-layout";
import { difference } from "./pick-different";
import { proposeLayouts } from "./propose-layouts";
import { samplePage, sampleStory } from "./sample-page";
import { storyParts } from "./story-parts";

const storyBoxes = ({ layout }: LayoutProposal): readonly StoryBox[] =>
  layout.boxes.filter((box) => box.kind === "story");
const boxOf = (proposal: LayoutProposal, role: WishedStory["role"], wish: LayoutWish) => {
  const story = wish.stories.find((one) => one.role === role);
  const box = storyBoxes(proposal).find(({ storyId }) => storyId === story?.storyId);
  if (!box) throw new Error(`no ${role} on the page`);
  return box;
};

it.each([1, 2, 5, 6])(
  "The best of a full page has no story as a strip across it (seed %i)",
  (seed) => {
    const wish = frontPageWish("si-kai", seed);
    const [best] = proposeLayouts(wish);
    if (!best) throw new Error("no proposal");
    const textRows = (box: StoryBox) =>
      Math.max(...storyParts(box, wish.page.format).columns.map(({ rows }) => rows));
    const wide = storyBoxes(best).filter(({ span }) => span > 3);
    expect(Math.min(Infinity, ...wide.map(textRows))).toBeGreaterThanOrEqual(9);
  },
);

describe.each(["dui-kai", "si-kai"] as const)(
  "Layouts proposed for the demo's front page, %s",
  (name) => {
    const wish = frontPageWish(name, 7);
    const proposals = proposeLayouts(wish);

    it("are three, valid, each story whole and once, without holes and 碰题", () => {
      expect(proposals).toHaveLength(3);
      const all = wish.stories.map(({ storyId }) => storyId).sort();
      for (const proposal of proposals) {
        expect(checkLayout(proposal.layout)).toMatchObject({ ok: true });
        expect(proposal.faults).toMatchObject({ over: 0, clashes: [], tight: [] });
        expect(isGoodLayout(proposal.faults)).toBe(true);
        expect(
          storyBoxes(proposal)
            .map(({ storyId }) => storyId)
            .sort(),
        ).toEqual(all);
      }
    });

    it("differ on a fifth of the page and more", () => {
      const [a, b, c] = proposals.map(({ layout }) => layout);
      if (!a || !b || !c) throw new Error("too few proposals");
      for (const [one, other] of [
        [a, b],
        [a, c],
        [b, c],
      ] as const)
        expect(difference(one, other)).toBeGreaterThanOrEqual(0.2);
    });

    it("have the lead under the nameplate at the left, in the largest headline, and 倒头条 in the lower half", () => {
      for (const proposal of proposals) {
        const lead = boxOf(proposal, "lead", wish);
        expect(lead.column).toBe(0);
        const largest = Math.max(...storyBoxes(proposal).map(({ headline }) => headline.scale));
        expect(lead.headline.scale).toBe(largest);
        const last = boxOf(proposal, "second-lead", wish);
        expect(last.row + last.rows).toBeGreaterThan(wish.page.format.rows / 2);
      }
    });

    it("keep nameplate and ad where they are", () => {
      for (const { layout } of proposals)
        expect(layout.boxes).toEqual(expect.arrayContaining([...wish.page.boxes]));
    });

    it("are the same for the same seed", () => {
      expect(proposeLayouts(wish)).toEqual(proposals);
    });

    it("can be taken and laid out again around an ad that comes at 22:40 and a story that is locked", () => {
      const taken = proposals[0];
      if (!taken) throw new Error("no proposal");
      const lead = boxOf(taken, "lead", wish);
      const lockedBoxes = taken.layout.boxes.map((box) =>
        box.id === lead.id ? { ...box, isLocked: true } : box,
      );
      const late: Box = { ...adOf(wish), id: "late", row: wish.page.format.rows - 16, column: 0 };
      const again = proposeLayouts({
        ...wish,
        page: { ...taken.layout, boxes: [...lockedBoxes, late] },
      });
      expect(again.length).toBeGreaterThan(0);
      for (const { layout, left, faults } of again) {
        expect(checkLayout(layout)).toMatchObject({ ok: true });
        expect(layout.boxes).toContainEqual({ ...lead, isLocked: true });
        expect(layout.boxes).toContainEqual(late);
        expect(faults.over).toBe(0);
        expect(left).not.toContain(lead.storyId);
      }
    });
  },
);

const adOf = (wish: LayoutWish): Box => {
  const ad = wish.page.boxes.find(({ kind }) => kind === "ad");
  if (!ad) throw new Error("no ad");
  return ad;
};

const storyOf = (at: number, characters: number, of: Partial<WishedStory> = {}): WishedStory => ({
  storyId: `story-${at}`,
  role: at === 0 ? "lead" : "normal",
  priority: 2,
  copy: {
    kicker: "",
    headline: "两岸的人走到一起",
    deck: "",
    text: measureCopy([{ words: "桥".repeat(characters), indent: 2 }]),
  },
  picture: null,
  isFramed: false,
  ...of,
});
const blankWish = (stories: readonly WishedStory[]): LayoutWish => ({
  page: emptyLayout(pageFormats["si-kai"]),
  stories,
  seed: 1,
  count: 3,
});

describe("Automatic layout", () => {
  it("leaves out what matters least when there is no room, and says so", () => {
    const stories = Array.from({ length: 8 }, (_, at) =>
      storyOf(at, 1_000, { priority: at === 3 ? 4 : 1 }),
    );
    const [best] = proposeLayouts(blankWish(stories));
    expect(best?.left.length).toBeGreaterThan(0);
    expect(best?.left.at(-1)).toBe("story-3");
    expect(best && storyBoxes(best).length + best.left.length).toBe(8);
  });

  it("leaves no story out of a page that has room for all, however few layouts that gives", () => {
    const stories = Array.from({ length: 4 }, (_, at) => storyOf(at, 300 + 200 * at));
    const proposals = proposeLayouts(blankWish(stories));
    expect(proposals.length).toBeGreaterThan(1);
    for (const { left } of proposals) expect(left).toEqual([]);
  });

  it("has nothing to propose for no story, nor for one of 20,000 characters alone", () => {
    expect(proposeLayouts(blankWish([]))).toEqual([]);
    expect(proposeLayouts(blankWish([storyOf(0, 20_000)]))).toEqual([]);
  });

  it("gives a page with one short story to it, and an empty story its headline", () => {
    for (const characters of [0, 60]) {
      const [only] = proposeLayouts(blankWish([storyOf(0, characters)]));
      expect(only && checkLayout(only.layout)).toMatchObject({ ok: true });
      expect(only?.faults.over).toBe(0);
    }
  });

  test("whatever the stories, every page is valid, prints whole stories, and loses none", () => {
    const story = fc.record({
      characters: fc.integer({ min: 0, max: 900 }),
      ratio: fc.option(fc.constantFrom(0.7, 1.5), { nil: null }),
      isFramed: fc.boolean(),
      priority: fc.constantFrom(1, 2, 3, 4),
    });
    fc.assert(
      fc.property(fc.array(story, { minLength: 1, maxLength: 10 }), fc.nat(99), (given, seed) => {
        const stories = given.map(({ characters, ratio, isFramed, priority }, at) => {
          const picture = ratio ? { pictureId: `p${at}`, ratio, caption: "" } : null;
          return storyOf(at, characters, { isFramed, priority, picture } as Partial<WishedStory>);
        });
        for (const proposal of proposeLayouts({ ...blankWish(stories), seed })) {
          expect(checkLayout(proposal.layout)).toMatchObject({ ok: true });
          expect(proposal.faults).toMatchObject({ over: 0, tight: [] });
          const ids = storyBoxes(proposal).map(({ storyId }) => storyId);
          expect([...ids, ...proposal.left].sort()).toEqual(stories.map((s) => s.storyId).sort());
        }
      }),
      { numRuns: 15 },
    );
  });
});

test.each(waysToFree)(
  "What fixed boxes leave free is covered once, and nothing else is (%s)",
  (way) => {
    const format = pageFormats["si-kai"];
    const anyArea: fc.Arbitrary<Area> = fc
      .record({
        column: fc.integer({ min: 0, max: 5 }),
        row: fc.integer({ min: 0, max: 80 }),
        span: fc.integer({ min: 1, max: 6 }),
        rows: fc.integer({ min: 1, max: 40 }),
      })
      .filter((area) => isInside(area, format));
    fc.assert(
      fc.property(fc.array(anyArea, { maxLength: 5 }), (given) => {
        const fixed = given.filter(
          (area, at) => !given.slice(0, at).some((one) => overlaps(one, area)),
        );
        const all = [...fixed, ...freeAreas(fixed, format, way)];
        expect(all.reduce((sum, { span, rows }) => sum + span * rows, 0)).toBe(6 * 84);
        for (const [at, area] of all.entries()) {
          expect(isInside(area, format)).toBe(true);
          expect(all.slice(0, at).some((one) => overlaps(one, area))).toBe(false);
        }
      }),
    );
  },
);

describe("The faults of a page", () => {
  const copy = storyOf(0, 60).copy;
  const faults = (...boxes: readonly Box[]) =>
    layoutFaults({ ...samplePage, boxes } as PageLayout, () => copy);
  const left = sampleStory({ id: "left", span: 3, row: 10 });
  const right = sampleStory({ id: "right", column: 3, span: 3, row: 10 });

  it("are headlines side by side at one height, unless one is upright or lower", () => {
    expect(faults(left, right).clashes).toEqual([["left", "right"]]);
    const headline = { ...right.headline, direction: "vertical" } as const;
    expect(faults(left, { ...right, headline }).clashes).toEqual([]);
    expect(faults(left, { ...right, row: 13 }).clashes).toEqual([]);
    expect(faults(left, { ...right, row: 12 }).clashes).toHaveLength(1);
    expect(faults({ ...left, showsKicker: true }, { ...right, row: 13 }).clashes).toHaveLength(1);
    expect(faults(left, { ...right, column: 4, span: 2 }).clashes).toEqual([]);
  });

  it("are lines right across the page between stories, not those under a nameplate", () => {
    const below = sampleStory({ id: "below", span: 6, row: 40 });
    expect(faults(left, right, below).cuts).toEqual([40]);
    expect(faults({ ...left, rows: 74 }, right, { ...below, column: 3, span: 3 }).cuts).toEqual([]);
  });

  it("are lines nothing fills, in boxes and between them, as a part of the page", () => {
    // 60 characters are 6 lines of 12; the box has 3 × 26 lines, and the rest of the page is bare.
    const { whiteLines, white } = faults(left);
    expect(whiteLines).toBe(6 * 84 - 3 * 30 + (3 * 26 - 6));
    expect(white).toBeCloseTo(whiteLines / 504, 9);
  });
});
