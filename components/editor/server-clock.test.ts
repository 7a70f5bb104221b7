import { expect, it, vi } from "vitest";
import { serverClock } from "./server-clock";

it("tells the server's time on a computer whose clock is an hour wrong, also when it is set meanwhile", () => {
  vi.useFakeTimers({ now: 3_600_000, toFake: ["Date"] });
  let elapsed = 500;
  const now = serverClock(1_000_000, () => elapsed);
  elapsed += 2_000;
  vi.setSystemTime(0);
  expect(now()).toBe(1_002_000);
  vi.useRealTimers();
});
