import { describe, expect, it } from "vitest";
import { moveTogether } from "@/core/layout/move-together";
import { restoreMove } from "@/core/layout/restore-move";
import { samplePage, sampleStory } from "@/core/layout/sample-page";
import { refuse } from "@/core/refusal";
import {
  type Acted,
  acted,
  type BoardState,
  boardOf,
  printed,
  redone,
  type Standing,
  shown,
  undone,
  withoutGone,
} from "./board-state";
import type { PrintChange } from "./print-change";

/** No story is changed here but where a test says so. */
const asItIs: Standing = (change) => ({ ok: true, change });
const down = { kind: "move", id: "pic", column: 3, row: 42 } as const;

function done(result: Acted | { readonly ok: false; readonly code: string } | null): Acted {
  if (!result?.ok) throw new Error(result?.code ?? "nothing to do");
  return result;
}
const make = (state: BoardState, moves: Parameters<typeof acted>[1]) =>
  done(acted(state, moves, "移动"));

describe("The board", () => {
  it("takes back and does again, as often as wanted, exactly", () => {
    let state = boardOf(samplePage);
    for (const column of [1, 3, 2]) state = make(state, [{ ...down, column }]).state;
    const last = state.layout;
    for (let n = 0; n < 3; n++) state = done(undone(state, asItIs)).state;
    expect(state.layout).toEqual(samplePage);
    expect(undone(state, asItIs)).toBeNull();
    for (let n = 0; n < 3; n++) state = done(redone(state, asItIs)).state;
    expect(state.layout).toEqual(last);
  });

  it("makes several moves as one act, or none of them", () => {
    const state = boardOf(samplePage);
    const both = make(state, [
      { kind: "remove", ids: ["pic"] },
      { kind: "remove", ids: ["side"] },
    ]);
    expect(both.state.done).toHaveLength(1);
    expect(done(undone(both.state, asItIs)).state.layout).toEqual(samplePage);
    const refused = acted(
      state,
      [
        { kind: "remove", ids: ["pic"] },
        { ...down, id: "np" },
      ],
      "",
    );
    expect(refused).toMatchObject({ ok: false, code: "layout-locked" });
  });

  it("remembers nothing of an act that changes nothing", () => {
    const state = boardOf(samplePage);
    expect(make(state, [{ ...down, column: 0 }])).toMatchObject({ state, moves: [] });
  });

  it("forgets what could be done again once something else is done", () => {
    const state = done(undone(make(boardOf(samplePage), [down]).state, asItIs)).state;
    expect(state.undone).toHaveLength(1);
    expect(make(state, [{ ...down, column: 2 }]).state.undone).toEqual([]);
  });

  it("takes back an own act without taking back what somebody else did meanwhile", () => {
    const mine = make(boardOf(samplePage), [down]).state;
    const theirs = make(boardOf(mine.layout), [{ kind: "dress", id: "lead", dress: { tint: 10 } }])
      .state.layout;
    const back = done(undone(shown(mine, theirs), asItIs)).state.layout;
    expect(back.boxes.find(({ id }) => id === "pic")).toMatchObject({ column: 0 });
    expect(back.boxes.find(({ id }) => id === "lead")).toMatchObject({ tint: 10 });
  });

  it("says why an act cannot be taken back when somebody else's box stands in its way", () => {
    const mine = make(boardOf(samplePage), [down]).state;
    const blocked = make(boardOf(mine.layout), [
      { kind: "place", box: sampleStory({ id: "new", row: 42, rows: 10 }) },
    ]).state.layout;
    expect(undone(shown(mine, blocked), asItIs)).toMatchObject({
      ok: false,
      code: "layout-overlap",
    });
  });

  it("keeps what the server only repeats, and every box that it does not change", () => {
    const state = boardOf(samplePage);
    expect(shown(state, structuredClone(samplePage))).toBe(state);
    const theirs = structuredClone(make(state, [down]).state.layout);
    const { boxes } = shown(state, theirs).layout;
    expect(boxes.map((box, at) => box === samplePage.boxes[at])).toEqual(
      boxes.map(({ id }) => id !== "pic"),
    );
  });

  it("keeps picked only what is still there", () => {
    const state = { ...boardOf(samplePage), selected: ["pic", "lead"] };
    expect(make(state, [{ kind: "remove", ids: ["pic"] }]).state.selected).toEqual(["lead"]);
  });
});

describe("Several boxes", () => {
  it("go together where one after the other would be in its own way; locked ones stay", () => {
    const move = moveTogether(samplePage, ["lead", "side", "pic", "np"], 0, 0);
    expect(move).toMatchObject({ boxes: [{ box: { id: "lead" } }, {}, { box: { id: "pic" } }] });
    const free = { ...samplePage, boxes: samplePage.boxes.filter(({ id }) => id !== "ad") };
    const lower = make(boardOf(free), [moveTogether(free, ["lead", "pic", "side"], 0, 5)]);
    expect(lower.state.layout.boxes.find(({ id }) => id === "pic")?.row).toBe(47);
  });

  it("are put back as they were by one move that names only those that differ", () => {
    const other = make(boardOf(samplePage), [down, { kind: "remove", ids: ["side"] }]).state;
    const back = restoreMove(other.layout, samplePage);
    expect(back).toMatchObject({ boxes: [{ box: { id: "side" } }, { box: { id: "pic" } }] });
    expect(make(other, back ? [back] : []).state.layout).toEqual(samplePage);
    expect(restoreMove(samplePage, samplePage)).toBeNull();
  });
});

describe("Words struck out on the board", () => {
  const cut = (cuts: number): PrintChange => ({
    placementId: "lead",
    contentHash: "words",
    to: { cuts: Array.from({ length: cuts }, (_, at) => ({ paragraph: at, from: 0, to: 5 })) },
  });

  it("takes back cuts and moves in the one order they were made in", () => {
    const moved = make(boardOf(samplePage), [down]).state;
    const struck = printed(moved, cut(0), "删减");
    const last = make(struck, [{ ...down, column: 2 }]).state;
    const once = done(undone(last, asItIs));
    expect(once).toMatchObject({ print: null, state: { layout: moved.layout } });
    const twice = done(undone(once.state, () => ({ ok: true, change: cut(3) })));
    expect(twice).toMatchObject({ moves: [], print: cut(0) });
    expect(twice.state.layout).toEqual(moved.layout);
    expect(done(undone(twice.state, asItIs)).state.layout).toEqual(samplePage);
    const again = done(redone(twice.state, () => ({ ok: true, change: cut(0) })));
    expect(again).toMatchObject({ print: cut(3), state: { undone: [{ print: null }] } });
  });

  it("says that a cut of words that have changed cannot be taken back, and goes on with what was done before", () => {
    const struck = printed(make(boardOf(samplePage), [down]).state, cut(0), "删减");
    const refused = undone(struck, () => refuse("cut-outside"));
    if (!refused || refused.ok) throw new Error("it was taken back");
    const rest = withoutGone(struck, "done", refused);
    expect(done(undone(rest, asItIs)).state.layout).toEqual(samplePage);
    expect(withoutGone(struck, "done", refuse("layout-overlap"))).toBe(struck);
  });
});

describe("A story that goes on on page 2 (转版)", () => {
  const goesOn = { jumpTo: 2, cut: 300 };
  const low = {
    kind: "resize",
    id: "lead",
    area: { column: 0, row: 12, span: 4, rows: 20 },
  } as const;
  const lead = ({ layout }: Pick<BoardState, "layout">) =>
    layout.boxes.find(({ id }) => id === "lead");
  /** The page as the server has it after a command of another panel, or another page. */
  const dressed = (state: BoardState, dress: object, id = "lead"): BoardState =>
    shown(state, {
      ...state.layout,
      boxes: state.layout.boxes.map((box) => (box.id === id ? { ...box, ...dress } : box)) as never,
    });

  it("goes on there also when what was done to it before is taken back", () => {
    const jumped = dressed(make(boardOf(samplePage), [low]).state, goesOn);
    const back = done(undone(jumped, asItIs));
    expect(lead(back.state)).toMatchObject({ rows: 30, ...goesOn });
    expect(back.moves).toMatchObject([{ kind: "put", boxes: [{ box: goesOn }] }]);
    expect(lead(done(redone(back.state, asItIs)).state)).toMatchObject({ rows: 20, ...goesOn });
  });

  it("is whole here also when what was done to its half is taken back after the jump was", () => {
    const jumped = dressed(boardOf(samplePage), goesOn);
    const home = dressed(make(jumped, [low]).state, { jumpTo: null, cut: null });
    const back = done(undone(home, asItIs)).state;
    expect(lead(back)).toMatchObject({ rows: 30, jumpTo: null, cut: null });
  });

  it("is not taken off the page before its jump is taken back, and the board says on which page", () => {
    const bare = { ...samplePage, boxes: samplePage.boxes.filter(({ id }) => id !== "lead") };
    const placed = make(boardOf(bare), [
      { kind: "place", box: sampleStory({ id: "lead", row: 12, span: 4, rows: 30 }) },
    ]).state;
    const refused = { ok: false, code: "jump-undo-here", params: { page: 2, column: 1, row: 13 } };
    expect(undone(dressed(placed, goesOn), asItIs)).toMatchObject(refused);
    const rest = dressed(placed, { jumpFrom: 3, skipped: 300 });
    expect(undone(rest, asItIs)).toMatchObject({ code: "jump-undo-there", params: { page: 3 } });
    const home = dressed(dressed(placed, goesOn), { jumpTo: null, cut: null });
    expect(lead(done(undone(home, asItIs)).state)).toBeUndefined();
  });

  it("does not come back as a half alone once its jump was taken back on the other page", () => {
    const half = dressed(boardOf(samplePage), { jumpFrom: 3, skipped: 300 });
    const both = make(make(half, [down]).state, [low]).state;
    const gone = shown(both, {
      ...both.layout,
      boxes: both.layout.boxes.filter(({ id }) => id !== "lead"),
    });
    expect(gone.done).toHaveLength(1);
    const back = done(undone(gone, asItIs)).state;
    expect(lead(back)).toBeUndefined();
    expect(back.layout.boxes.find(({ id }) => id === "pic")).toMatchObject({ column: 0 });
  });

  it("comes back when its half was taken off here and that is taken back", () => {
    const half = dressed(boardOf(samplePage), { jumpFrom: 3, skipped: 300 });
    const off = make(half, [{ kind: "remove", ids: ["lead"] }]).state;
    expect(lead(done(undone(off, asItIs)).state)).toMatchObject({ jumpFrom: 3, skipped: 300 });
  });
});
