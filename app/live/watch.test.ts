import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watch } from "./watch";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("two windows on one issue cost one look a second, and both are told", async () => {
  let looks = 0;
  const look = async () => ++looks;
  const [one, other]: [number[], number[]] = [[], []];
  const endOne = watch("issue 1", look, (n) => one.push(n));
  const endOther = watch("issue 1", look, (n) => other.push(n));
  await vi.advanceTimersByTimeAsync(3000);
  expect(looks).toBe(4);
  expect(one).toEqual([1, 2, 3, 4]);
  expect(other).toEqual(one);
  endOne();
  await vi.advanceTimersByTimeAsync(1000);
  expect(one).toHaveLength(4);
  expect(other).toHaveLength(5);
  endOther();
});

test("when nobody listens nothing is asked, and whoever comes later is told at once", async () => {
  let looks = 0;
  const look = async () => ++looks;
  watch("issue 2", look, () => {})();
  await vi.advanceTimersByTimeAsync(5000);
  expect(looks).toBe(1);
  const told: number[] = [];
  const end = watch("issue 2", look, (n) => told.push(n));
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([2]);
  end();
});

test("a look that fails is tried again the next second", async () => {
  let looks = 0;
  const told: number[] = [];
  const end = watch(
    "issue 3",
    async () => {
      if (++looks === 1) throw new Error("the disk is away");
      return looks;
    },
    (n) => told.push(n),
  );
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual([2]);
  end();
});
