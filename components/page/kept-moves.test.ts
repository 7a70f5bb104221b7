import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { answerAsWindow } from "@/components/desk/live/live-windows";
import { keepMoves, type SaidMove, settleLeftMoves, takeLeftMoves } from "./kept-moves";

const place: SaidMove = {
  move: { kind: "place", storyId: "渡口", pageId: "p1", index: 0 },
  label: "《渡口复航》上第 1 版",
};
const remove: SaidMove = { move: { kind: "remove", storyId: "菜价" }, label: "撤下《菜价平稳》" };
const order: SaidMove = {
  move: { kind: "order", pageIds: ["p2", "p1"] },
  label: "第 2 版移到第 1 版",
};

const windowOf = (tab: string, personId = "fang", issueId = "issue") => ({
  personId,
  issueId,
  tab,
});

let kept: Map<string, string>;
let living: (() => void)[];
/** A window of 方格 that is open now. */
const open = (tab: string) => {
  living.push(answerAsWindow("fang", "issue", tab));
  return windowOf(tab);
};
beforeEach(() => {
  kept = new Map();
  living = [];
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      kept.set(key, value);
      Object.assign(store, { [key]: value });
    },
    removeItem: (key: string) => {
      kept.delete(key);
      Reflect.deleteProperty(store, key);
    },
  };
  vi.stubGlobal("localStorage", store);
});
afterEach(() => {
  for (const close of living) close();
});

test("moves that a closed window left are there in their order, for their person and their issue alone", async () => {
  keepMoves(windowOf("closed"), [place, order, remove]);
  expect(await takeLeftMoves(windowOf("of qin", "qin"))).toEqual([]);
  expect(await takeLeftMoves(windowOf("elsewhere", "fang", "other"))).toEqual([]);
  expect(await takeLeftMoves(open("new"))).toEqual([place, order, remove]);
});

test("those of a window that lives are its own: another neither shows them nor throws them away", async () => {
  const first = open("first");
  keepMoves(first, [place]);
  const second = open("second");
  expect(await takeLeftMoves(second)).toEqual([]);
  keepMoves(second, [remove]);
  keepMoves(second, []);
  living.shift()?.();
  expect(await takeLeftMoves(second)).toEqual([place]);
});

test("of two windows opened at once one gets them, and keeps them until its person has decided", async () => {
  keepMoves(windowOf("closed"), [place]);
  const both = await Promise.all([takeLeftMoves(open("one")), takeLeftMoves(open("two"))]);
  expect(both.flat()).toEqual([place]);
  expect(await takeLeftMoves(open("three"))).toEqual([]);
  // All of them are closed before anybody has said anything.
  for (const close of living.splice(0)) close();
  const last = open("last");
  expect(await takeLeftMoves(last)).toEqual([place]);
  settleLeftMoves(last);
  expect(kept.size).toBe(0);
});

test("once they are answered nothing stays behind", () => {
  keepMoves(windowOf("only"), [place]);
  keepMoves(windowOf("only"), []);
  expect(kept.size).toBe(0);
});

test("what another program left under the same name, or a browser that keeps nothing, breaks nothing", async () => {
  localStorage.setItem("masthead.moves.fang.issue.a", '[{"label":"?"},null,5]');
  localStorage.setItem("masthead.moves.fang.issue.b", "{");
  expect(await takeLeftMoves(open("new"))).toEqual([]);
  vi.stubGlobal("localStorage", undefined);
  expect(() => keepMoves(windowOf("new"), [place])).not.toThrow();
  expect(await takeLeftMoves(windowOf("new"))).toEqual([]);
});
