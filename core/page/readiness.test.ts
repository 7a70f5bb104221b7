import { expect, test } from "vitest";
import { readiness } from "./readiness";

const on = { text: true, pictures: true, checks: true, proofs: true };

test("the board counts of each light the pages that have it, and what is late against its own closing", () => {
  const board = readiness(
    [
      { id: "front", lights: on, closesAt: 100 },
      { id: "city", lights: { ...on, proofs: false }, closesAt: 100 },
      { id: "culture", lights: { ...on, checks: false, proofs: false }, closesAt: null },
    ],
    10_000_000,
    200,
  );
  expect(board).toMatchObject({ of: 3, ready: 1, late: 1, soon: 0 });
  expect(board.lit).toEqual({ text: 3, pictures: 3, checks: 2, proofs: 1 });
  expect([...board.dues]).toEqual([
    ["front", "ready"],
    ["city", "late"],
    ["culture", "open"],
  ]);
});
