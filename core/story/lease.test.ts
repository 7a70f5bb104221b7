import { describe, expect, it } from "vitest";
import { isHeldByAnother, isHeldElsewhere, type Lease, leaseTime, needsRenewal } from "./lease";

const lu: Lease = {
  userId: "lu",
  name: "陆之遥",
  tab: "a",
  since: 1_000,
  until: 1_000 + leaseTime,
};

describe("While 陆之遥 writes", () => {
  it("the story is held against everybody else, not against herself in another window", () => {
    expect(isHeldByAnother(lu, "shen", 2_000)).toBe(true);
    expect(isHeldByAnother(lu, "lu", 2_000)).toBe(false);
    expect(isHeldByAnother(null, "shen", 2_000)).toBe(false);
  });

  it("another window of hers is another window, where a thing is held by the window", () => {
    expect(isHeldElsewhere(lu, { userId: "lu", tab: "a" }, 2_000)).toBe(false);
    expect(isHeldElsewhere(lu, { userId: "lu", tab: "b" }, 2_000)).toBe(true);
    expect(isHeldElsewhere(lu, { userId: "shen", tab: "a" }, 2_000)).toBe(true);
    expect(isHeldElsewhere(lu, { userId: "lu", tab: "b" }, lu.until)).toBe(false);
  });

  it("it is free again when she has given no sign of life for the time of a lease", () => {
    expect(isHeldByAnother(lu, "shen", lu.until - 1)).toBe(true);
    expect(isHeldByAnother(lu, "shen", lu.until)).toBe(false);
  });

  it("her signs of life are written down only when they change something", () => {
    expect(needsRenewal(lu, { userId: "lu", tab: "a" }, 2_000)).toBe(false);
    expect(needsRenewal(lu, { userId: "lu", tab: "a" }, 20_000)).toBe(true);
    expect(needsRenewal(lu, { userId: "lu", tab: "b" }, 2_000)).toBe(true);
    expect(needsRenewal(lu, { userId: "lu", tab: "a" }, lu.until)).toBe(true);
    expect(needsRenewal(null, { userId: "lu", tab: "a" }, 2_000)).toBe(true);
  });
});
