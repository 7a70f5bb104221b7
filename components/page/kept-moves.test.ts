import { beforeEach, expect, test, vi } from "vitest";
import { keepMoves, keptMoves, type SaidMove } from "./kept-moves";

const moves: readonly SaidMove[] = [
  {
    move: { kind: "place", storyId: "渡口", pageId: "p1", index: 0 },
    label: "《渡口复航》上第 1 版",
  },
  { move: { kind: "remove", storyId: "菜价" }, label: "撤下《菜价平稳》" },
];

let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

test("moves that a closed window left are there in their order, for their person and their issue alone", () => {
  keepMoves("fang", "issue", moves);
  expect(keptMoves("fang", "issue")).toEqual(moves);
  expect(keptMoves("qin", "issue")).toEqual([]);
  expect(keptMoves("fang", "other")).toEqual([]);
});

test("once they are answered nothing stays behind", () => {
  keepMoves("fang", "issue", moves);
  keepMoves("fang", "issue", []);
  expect(kept.size).toBe(0);
});

test("what another program left under the same name, or a browser that keeps nothing, breaks nothing", () => {
  kept.set("masthead.moves.fang.issue", '[{"label":"?"},null,5]');
  expect(keptMoves("fang", "issue")).toEqual([]);
  kept.set("masthead.moves.fang.issue", "{");
  expect(keptMoves("fang", "issue")).toEqual([]);
  vi.stubGlobal("localStorage", undefined);
  expect(() => keepMoves("fang", "issue", moves)).not.toThrow();
  expect(keptMoves("fang", "issue")).toEqual([]);
});
