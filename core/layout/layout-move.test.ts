import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { afterLayoutMove, inverseLayoutMoves } from "./after-layout-move";
import { checkLayout } from "./check-layout";
import { alignments, type LayoutMove } from "./layout-move";
import { nudge, nudgeSize } from "./nudge";
import type { PageLayout } from "./page-layout";
import { samplePage, sampleStory } from "./sample-page";
import { snapArea } from "./snap-area";

const afterOne = (layout: PageLayout, move: LayoutMove): PageLayout => {
  const done = afterLayoutMove(layout, move);
  if (!done.ok) throw new Error(done.code);
  return done.layout;
};
const code = (move: LayoutMove, layout = samplePage) => {
  const done = afterLayoutMove(layout, move);
  return done.ok ? "ok" : done.code;
};
const boxOf = (id: string, layout = samplePage) => {
  const box = layout.boxes.find((other) => other.id === id);
  if (!box) throw new Error(`no box ${id}`);
  return box;
};
const gap = { column: 3, row: 42, span: 3, rows: 22 };
const extra = sampleStory({ id: "extra", ...gap });

describe("A move on the page", () => {
  it.each<[string, LayoutMove]>([
    ["place", { kind: "place", box: extra }],
    ["move", { kind: "move", id: "pic", column: 2, row: 42 }],
    ["resize", { kind: "resize", id: "pic", area: { column: 0, row: 42, span: 6, rows: 20 } }],
    ["remove", { kind: "remove", ids: ["pic", "lead"] }],
    ["swap", { kind: "swap", id: "lead", other: "side" }],
    ["dress", { kind: "dress", id: "lead", dress: { frame: "box", tint: 10 } }],
    ["lock", { kind: "lock", ids: ["ad", "np"], isLocked: false }],
    ["duplicate", { kind: "duplicate", id: "pic", newId: "pic-2", column: 3, row: 42 }],
    ["align", { kind: "align", ids: ["np", "ear"], to: "height" }],
    ["arrange", { kind: "arrange", boxes: [sampleStory({ id: "new", row: 12 })] }],
  ])("%s is shown at once, and undo and redo restore the page exactly", (_, move) => {
    const done = afterOne(samplePage, move);
    expect(checkLayout(done)).toEqual({ ok: true, layout: done });
    const undo = inverseLayoutMoves(samplePage, move);
    const redo = undo.flatMap((back) => inverseLayoutMoves(done, back));
    expect(undo.reduce(afterOne, done)).toEqual(samplePage);
    expect(redo.reduce(afterOne, samplePage)).toEqual(done);
  });

  it("swaps stories of different sizes: each fills the other's columns", () => {
    const { boxes } = afterOne(samplePage, { kind: "swap", id: "lead", other: "side" });
    expect(boxes.find(({ id }) => id === "side")).toMatchObject({ column: 0, span: 4, columns: 4 });
    expect(boxes.find(({ id }) => id === "lead")).toMatchObject({ column: 4, span: 2, columns: 2 });
  });

  it.each<[string, LayoutMove]>([
    ["layout-box-gone", { kind: "move", id: "ghost", column: 0, row: 0 }],
    ["layout-locked", { kind: "move", id: "ad", column: 0, row: 42 }],
    ["layout-locked", { kind: "remove", ids: ["pic", "np"] }],
    ["layout-locked", { kind: "swap", id: "lead", other: "ad" }],
    ["layout-locked", { kind: "dress", id: "ad", dress: { client: "他家" } }],
    ["layout-overlap", { kind: "move", id: "pic", column: 0, row: 30 }],
    ["layout-outside", { kind: "move", id: "pic", column: -1, row: 42 }],
    ["layout-outside", { kind: "move", id: "pic", column: 4, row: 42 }],
    ["layout-outside", { kind: "resize", id: "pic", area: { ...gap, rows: 0 } }],
    ["layout-bad-attribute", { kind: "dress", id: "lead", dress: { tint: 99 } }],
    ["layout-unknown-attribute", { kind: "dress", id: "pic", dress: { tint: 10 } }],
    ["layout-story-twice", { kind: "place", box: { ...extra, storyId: "story-side" } }],
    ["layout-id-twice", { kind: "place", box: sampleStory({ id: "pic", ...gap }) }],
  ])("is refused (%s) and has nothing to undo", (expected, move) => {
    expect(code(move)).toBe(expected);
    expect(inverseLayoutMoves(samplePage, move)).toEqual([]);
  });

  test("any run of moves leaves a valid page, and undoing them all the page one began with", () => {
    const id = fc.constantFrom("lead", "ear", "side", "pic", "ad", "np", "copy");
    const cell = { column: fc.integer({ min: -1, max: 6 }), row: fc.integer({ min: -2, max: 84 }) };
    const area = fc.record({
      ...cell,
      span: fc.integer({ min: 1, max: 6 }),
      rows: fc.integer({ min: 1, max: 40 }),
    });
    const kind = <K extends LayoutMove["kind"]>(name: K) => ({ kind: fc.constant(name) });
    const move: fc.Arbitrary<LayoutMove> = fc.oneof(
      fc.record({ ...kind("move"), id, ...cell }),
      fc.record({ ...kind("resize"), id, area }),
      fc.record({ ...kind("remove"), ids: fc.array(id, { maxLength: 2 }) }),
      fc.record({ ...kind("swap"), id, other: id }),
      fc.record({ ...kind("lock"), ids: fc.array(id, { maxLength: 3 }), isLocked: fc.boolean() }),
      fc.record({ ...kind("duplicate"), id, newId: fc.constant("copy"), ...cell }),
      fc.record({
        ...kind("align"),
        ids: fc.uniqueArray(id, { maxLength: 3 }),
        to: fc.constantFrom(...alignments),
      }),
      fc.record({
        ...kind("dress"),
        id,
        dress: fc.record({
          tint: fc.integer({ min: 0, max: 31 }),
          columns: fc.integer({ min: 1, max: 4 }),
        }),
      }),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 25 }), (moves) => {
        const undo: LayoutMove[] = [];
        let page = samplePage;
        for (const next of moves) {
          const done = afterLayoutMove(page, next);
          if (!done.ok) continue;
          expect(checkLayout(done.layout).ok).toBe(true);
          undo.unshift(...inverseLayoutMoves(page, next));
          page = done.layout;
        }
        expect(undo.reduce(afterOne, page)).toEqual(samplePage);
      }),
    );
  });
});

describe("A box on its way", () => {
  const others = samplePage.boxes.filter(({ id }) => id !== "pic");
  const snap = (row: number, column = 3.2) =>
    snapArea({ column, row, span: 3, rows: 10 }, others, samplePage.format);

  it("takes hold of the foot of a box above and the head of one below, when near", () => {
    expect(snap(43.6)).toEqual({ area: { column: 3, row: 42, span: 3, rows: 10 }, guides: [42] });
    expect(snap(52.7).area.row).toBe(54);
    expect(snap(47).area.row).toBe(47);
  });

  it("stays inside the page, wherever it is dragged", () => {
    fc.assert(
      fc.property(fc.float({ min: -200, max: 200, noNaN: true }), (at) => {
        const { area } = snap(at, at / 10);
        expect(checkLayout({ ...samplePage, boxes: [{ ...extra, ...area, columns: 3 }] }).ok).toBe(
          true,
        );
      }),
    );
  });

  it("goes by arrow keys: a row, five with Shift, a column; and grows the same way", () => {
    const pic = boxOf("pic");
    expect(nudge(pic, "down")).toEqual({ kind: "move", id: "pic", column: 0, row: 43 });
    expect(nudge(pic, "up", true)).toMatchObject({ row: 37 });
    expect(nudge(pic, "right")).toMatchObject({ column: 1, row: 42 });
    expect(nudgeSize(pic, "left")).toMatchObject({ area: { span: 2, rows: 22 } });
    expect(nudgeSize({ ...pic, rows: 3 }, "up", true)).toMatchObject({ area: { rows: 1 } });
  });
});
