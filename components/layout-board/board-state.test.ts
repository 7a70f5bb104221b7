import { describe, expect, it } from "vitest";
import { moveTogether } from "@/core/layout/move-together";
import { restoreMove } from "@/core/layout/restore-move";
import { samplePage, sampleStory } from "@/core/layout/sample-page";
import { type Acted, acted, type BoardState, boardOf, redone, shown, undone } from "./board-state";

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
    for (let n = 0; n < 3; n++) state = done(undone(state)).state;
    expect(state.layout).toEqual(samplePage);
    expect(undone(state)).toBeNull();
    for (let n = 0; n < 3; n++) state = done(redone(state)).state;
    expect(state.layout).toEqual(last);
  });

  it("makes several moves as one act, or none of them", () => {
    const state = boardOf(samplePage);
    const both = make(state, [
      { kind: "remove", ids: ["pic"] },
      { kind: "remove", ids: ["side"] },
    ]);
    expect(both.state.done).toHaveLength(1);
    expect(done(undone(both.state)).state.layout).toEqual(samplePage);
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
    const state = done(undone(make(boardOf(samplePage), [down]).state)).state;
    expect(state.undone).toHaveLength(1);
    expect(make(state, [{ ...down, column: 2 }]).state.undone).toEqual([]);
  });

  it("takes back an own act without taking back what somebody else did meanwhile", () => {
    const mine = make(boardOf(samplePage), [down]).state;
    const theirs = make(boardOf(mine.layout), [{ kind: "dress", id: "lead", dress: { tint: 10 } }])
      .state.layout;
    const back = done(undone(shown(mine, theirs))).state.layout;
    expect(back.boxes.find(({ id }) => id === "pic")).toMatchObject({ column: 0 });
    expect(back.boxes.find(({ id }) => id === "lead")).toMatchObject({ tint: 10 });
  });

  it("says why an act cannot be taken back when somebody else's box stands in its way", () => {
    const mine = make(boardOf(samplePage), [down]).state;
    const blocked = make(boardOf(mine.layout), [
      { kind: "place", box: sampleStory({ id: "new", row: 42, rows: 10 }) },
    ]).state.layout;
    expect(undone(shown(mine, blocked))).toMatchObject({ ok: false, code: "layout-overlap" });
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
