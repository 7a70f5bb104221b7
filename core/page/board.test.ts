import { describe, expect, test } from "vitest";
import {
  afterMove,
  type BoardMove,
  type BoardPage,
  type BoardPlacement,
  inverseMoves,
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
});
