import { describe, expect, test } from "vitest";
import {
  afterMove,
  type BoardMove,
  type BoardPage,
  type BoardPlacement,
  inverseMoves,
  isInForce,
  isStillMeant,
} from "./board";

const placed = (storyId: string): BoardPlacement => ({
  storyId,
  role: "normal",
  kicker: null,
  headline: null,
  deck: null,
});
const board: readonly BoardPage<BoardPlacement>[] = [
  { id: "p1", placements: [placed("甲"), placed("乙"), placed("丙")] },
  { id: "p2", placements: [] },
];
const go = (pages: typeof board, move: BoardMove) => afterMove(pages, move, placed);
const order = (pages: typeof board) =>
  pages.map((p) => p.placements.map((s) => s.storyId).join(""));

describe("moves on the board", () => {
  test.each<[BoardMove, string[]]>([
    [{ kind: "move", storyId: "丙", pageId: "p1", index: 0 }, ["丙甲乙", ""]],
    [{ kind: "move", storyId: "甲", pageId: "p1", index: 1 }, ["乙甲丙", ""]],
    [{ kind: "move", storyId: "乙", pageId: "p2", index: 9 }, ["甲丙", "乙"]],
    [{ kind: "place", storyId: "丁", pageId: "p1", index: 1 }, ["甲丁乙丙", ""]],
    [{ kind: "remove", storyId: "乙" }, ["甲丙", ""]],
    [{ kind: "dress", storyId: "乙", dress: { role: "lead" } }, ["甲乙丙", ""]],
  ])("%j is shown at once, and undo restores the board exactly", (move, expected) => {
    const after = go(board, move);
    expect(order(after)).toEqual(expected);
    expect(inverseMoves(board, move).reduce(go, after)).toEqual(board);
  });

  test("a story sent to another issue leaves the board, and undo fetches it back to where it stood", () => {
    const send: BoardMove = { kind: "send", storyId: "乙", to: { issueId: "other", pageId: "p9" } };
    const after = go(board, send);
    expect(order(after)).toEqual(["甲丙", ""]);
    const back = inverseMoves(board, send);
    expect(back[0]).toEqual({
      kind: "fetch",
      storyId: "乙",
      fromIssueId: "other",
      pageId: "p1",
      index: 1,
    });
    expect(back.reduce(go, after)).toEqual(board);
  });

  test("one sent from the pool goes back to the pool", () => {
    const send: BoardMove = { kind: "send", storyId: "丁", to: { issueId: "other", pageId: "p9" } };
    expect(go(board, send)).toEqual(board);
    const back = inverseMoves(board, send);
    expect(back).toMatchObject([{ kind: "fetch", fromIssueId: "other", pageId: null }]);
  });
});

describe("a move whose answer was lost", () => {
  const moves: readonly BoardMove[] = [
    { kind: "move", storyId: "丙", pageId: "p1", index: 0 },
    { kind: "move", storyId: "乙", pageId: "p2", index: 9 },
    { kind: "place", storyId: "丁", pageId: "p1", index: 1 },
    { kind: "remove", storyId: "乙" },
    { kind: "dress", storyId: "乙", dress: { role: "lead" } },
    { kind: "fetch", storyId: "丁", fromIssueId: "other", pageId: "p2", index: 0 },
  ];
  test.each(moves)("%j is known to have been made, and not to have been", (move) => {
    expect(isInForce(board, move)).toBe(false);
    expect(isInForce(go(board, move), move)).toBe(true);
  });

  test.each<BoardMove>([
    { kind: "send", storyId: "甲", to: { issueId: "other", pageId: "p9" } },
    { kind: "send", storyId: "丁", to: { issueId: "other", pageId: "p9" } },
    { kind: "fetch", storyId: "丁", fromIssueId: "other", pageId: null, index: 0 },
  ])("%j is sent again: this board looks the same before it and after", (move) => {
    expect(isInForce(board, move)).toBe(false);
    expect(isInForce(go(board, move), move)).toBe(false);
  });
});

describe("a move that comes a moment too late", () => {
  const down: BoardMove = { kind: "move", storyId: "甲", pageId: "p2", index: 0 };
  test.each<[string, BoardMove, BoardMove]>([
    ["another story was moved", down, { kind: "move", storyId: "丙", pageId: "p2", index: 0 }],
    ["another story came", down, { kind: "place", storyId: "丁", pageId: "p2", index: 0 }],
    ["its titles were changed", down, { kind: "dress", storyId: "甲", dress: { deck: "新" } }],
    ["its neighbour left", { kind: "remove", storyId: "甲" }, { kind: "remove", storyId: "乙" }],
  ])("is still meant: %s", (_, move, theirs) => {
    expect(isStillMeant(board, go(board, theirs), move)).toBe(true);
  });
  test.each<[string, BoardMove, BoardMove]>([
    ["somebody moved the same story", down, { ...down, index: 1 }],
    ["somebody took it off", down, { kind: "remove", storyId: "甲" }],
    [
      "somebody placed it first",
      { kind: "place", storyId: "丁", pageId: "p1", index: 0 },
      { kind: "place", storyId: "丁", pageId: "p2", index: 0 },
    ],
    [
      "somebody gave it other titles",
      { kind: "dress", storyId: "甲", dress: { headline: "我的" } },
      { kind: "dress", storyId: "甲", dress: { headline: "他的" } },
    ],
  ])("is not: %s", (_, move, theirs) => {
    expect(isStillMeant(board, go(board, theirs), move)).toBe(false);
  });
  test("nor where its page has gone, and in any order of the pages it is", () => {
    expect(isStillMeant(board, board.slice(0, 1), down)).toBe(false);
    expect(isStillMeant(board, board.toReversed(), down)).toBe(true);
  });
});
