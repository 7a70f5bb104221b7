import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { frontPageWish } from "@/db/seed/front-page-wish";
import { adPlaces, freeAdPlaces } from "./ad-places";
import { afterLayoutMove, inverseLayoutMoves } from "./after-layout-move";
import type { AdBox, Area, Box } from "./box";
import { checkLayout } from "./check-layout";
import { overlaps } from "./grid";
import { pageFormats } from "./page-format";
import { emptyLayout, type PageLayout } from "./page-layout";
import { proposeLayouts } from "./propose-layouts";
import { type Refilled, refillPage } from "./refill-page";
import { samplePage } from "./sample-page";

const adOf = (area: Partial<Area>): AdBox => ({
  kind: "ad",
  id: "late",
  isLocked: false,
  column: 0,
  row: 0,
  span: 3,
  rows: 16,
  size: "corner-16",
  client: "望江百货",
  pictureId: null,
  isLabelled: true,
  ...area,
});

const wish = frontPageWish("si-kai", 7);
const [first] = proposeLayouts(wish);
if (!first) throw new Error("no page to begin with");
const page = first.layout;
const refill = (area: Partial<Area>, on: PageLayout = page, place: "here" | "best" = "best") =>
  refillPage({ page: on, ad: adOf(area), place, stories: wish.stories, seed: 1 });
const waysOf = (done: ReturnType<typeof refillPage>): readonly Refilled[] => {
  if (!done.ok) throw new Error(done.code);
  return done.ways;
};
const after = (layout: PageLayout, move: Refilled["move"]): PageLayout => {
  const done = afterLayoutMove(layout, move);
  if (!done.ok) throw new Error(done.code);
  return done.layout;
};

describe("An ad that comes in at 22:40", () => {
  const ways = waysOf(refill({ span: 2, rows: 10 }));

  it("is taken in by more ways than one, the best first, and each is one move that undo takes back", () => {
    expect(ways.length).toBeGreaterThanOrEqual(2);
    for (const { move, layout } of ways) {
      expect(after(page, move)).toEqual(layout);
      expect(checkLayout(layout)).toMatchObject({ ok: true });
      const undone = inverseLayoutMoves(page, move).reduce(after, layout);
      expect(undone).toEqual(page);
    }
  });

  it("stands at the foot of the page, on nothing else, and the best way loses no story and no word", () => {
    const [best] = ways;
    expect(best?.left).toEqual([]);
    expect(best?.faults).toMatchObject({ over: 0, clashes: [] });
    for (const { ad, layout } of ways) {
      expect(layout.boxes.filter((box) => overlaps(box, ad)).map(({ id }) => id)).toEqual(["late"]);
      const below = layout.boxes.filter((box) => box.row === ad.row + ad.rows);
      expect(ad.row + ad.rows === page.format.rows || below.length > 0).toBe(true);
    }
  });

  it("says of every story it made smaller how many characters are over", () => {
    const trimmed = ways.find(({ faults }) => faults.over > 0);
    const sum = trimmed?.fits.reduce((all, { over }) => all + over, 0);
    expect(sum).toBe(trimmed?.faults.over);
    expect(sum).toBeGreaterThan(0);
  });

  it("moves nothing that is locked, and nothing at all where there is room", () => {
    const locked = { ...page, boxes: page.boxes.map((box) => ({ ...box, isLocked: true })) };
    expect(refill({}, locked)).toMatchObject({ ok: false, code: "ad-no-place" });
    const bare = emptyLayout(pageFormats["si-kai"]);
    const [only, ...others] = waysOf(refill({}, bare));
    expect(others.length).toBeLessThan(3);
    expect(only?.ad).toMatchObject({ column: 3, row: 68 });
  });

  it("is refused on what stays: the nameplate, another ad", () => {
    expect(refill({ row: 60, span: 6 }, samplePage, "here")).toMatchObject({ code: "ad-on-fixed" });
    expect(refill({ column: 5, row: 20 }, samplePage, "here")).toMatchObject({
      code: "layout-outside",
    });
  });

  test("wherever an editor puts it, boxes that are locked or outside the part laid out anew are as they were", () => {
    const locks = page.boxes.map((box, at) => (at % 3 === 0 ? { ...box, isLocked: true } : box));
    const on = { ...page, boxes: locks };
    const stories = page.boxes.flatMap((box) => (box.kind === "story" ? [box.storyId] : []));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 74 }),
        (column, row) => {
          const done = refill({ column, row, span: 2, rows: 10 }, on, "here");
          if (!done.ok) return;
          for (const { layout, left } of done.ways) {
            expect(checkLayout(layout)).toMatchObject({ ok: true });
            for (const box of locks.filter(({ isLocked }) => isLocked))
              expect(layout.boxes).toContain(box);
            const there = layout.boxes.flatMap((b) => (b.kind === "story" ? [b.storyId] : []));
            expect([...there, ...left].sort()).toEqual([...stories].sort());
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});

test("An ad may stand on nothing but free cells or stories, the lowest place first", () => {
  const ad = samplePage.boxes.find(({ id }) => id === "ad") as Box;
  expect(adPlaces(samplePage, { span: 3, rows: 16 })).toMatchObject([
    { column: 3, row: 48 },
    { column: 0, row: 48 },
  ]);
  expect(freeAdPlaces(samplePage, { span: 3, rows: 16 })[0]).toMatchObject({ column: 3, row: 48 });
  expect(freeAdPlaces(samplePage, { span: 4, rows: 16 })).toEqual([]);
  for (const area of adPlaces(samplePage, { span: 2, rows: 8 }))
    expect(overlaps(ad, area)).toBe(false);
});
