import { describe, expect, test } from "vitest";
import { mayReadRound, nextRound, proofFaults, roundFor } from "./proofing";

const read = (round: number, readerId: string, contentHash = "now", corrections = 0) => ({
  round,
  readerId,
  contentHash,
  corrections,
});
const codes = (...proofs: ReturnType<typeof read>[]) =>
  proofFaults("now", proofs).map((f) => f.code);

describe("三校", () => {
  test("three people, the last of whom read the page as it stands, make it proofed", () => {
    expect(codes(read(1, "白", "old", 3), read(2, "言", "old"), read(3, "文"))).toEqual([]);
  });
  test("a round that is missing, stale, open or read by the same person is told", () => {
    expect(codes()).toEqual(["proof-missing", "proof-missing", "proof-missing"]);
    expect(codes(read(1, "白"), read(2, "言"), read(3, "文", "old"))).toEqual(["proof-stale"]);
    expect(codes(read(1, "白"), read(2, "言"), read(3, "文", "now", 2))).toEqual([
      "proof-corrections-open",
    ]);
    expect(codes(read(1, "白"), read(2, "白"), read(3, "文"))).toEqual(["proof-readers-repeat"]);
  });
  test("a mark stays open until it is settled, whatever becomes of the page; a count until the page changes", () => {
    const whole = [read(1, "白", "old"), read(2, "言", "old")];
    const third = (marks: number, openMarks: number, contentHash = "now") => [
      { ...read(3, "文", contentHash, 2), marks, openMarks },
    ];
    const told = (...last: ReturnType<typeof third>) =>
      proofFaults("now", [...whole, ...last]).map(({ code, params }) => [code, params?.count]);
    expect(told(...third(2, 2))).toEqual([["proof-corrections-open", 2]]);
    expect(told(...third(2, 0))).toEqual([]);
    expect(told(...third(1, 0))).toEqual([["proof-corrections-open", 1]]);
    expect(
      proofFaults("now", [
        { ...read(1, "白", "old", 2), marks: 1, openMarks: 1 },
        read(2, "言"),
        read(3, "文"),
      ]),
    ).toMatchObject([{ code: "proof-corrections-open", params: { round: 1, count: 1 } }]);
  });
  test("who has read a round reads it again, everybody else what the page waits for", () => {
    const proofs = [read(1, "白", "old", 1), read(2, "言")];
    expect(roundFor("白", "now", proofs)).toBe(1);
    expect(roundFor("文", "now", proofs)).toBe(3);
    expect(roundFor("文", "now", [])).toBe(1);
  });
  test("the page asks for the round it waits for", () => {
    expect(nextRound("now", [])).toBe(1);
    expect(nextRound("now", [read(1, "白")])).toBe(2);
    expect(nextRound("now", [read(1, "白"), read(2, "言"), read(3, "文", "old")])).toBe(3);
    expect(nextRound("now", [read(1, "白"), read(2, "言"), read(3, "文")])).toBeNull();
    expect(mayReadRound(3, "文", [read(1, "白"), read(2, "言"), read(3, "文")]).ok).toBe(true);
  });
});
