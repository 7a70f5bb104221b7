import { afterEach, expect, test } from "vitest";
import { PressNight } from "@/commands/press-night";
import { requestRendering } from "@/commands/request-rendering";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { layOutIssue } from "@/db/seed/lay-out-issue";
import { startPressClock } from "./press-clock";
import type { PressOutcome } from "./press-room";

let clock: ReturnType<typeof startPressClock> | undefined;
const before = process.env.PLAYWRIGHT_CHROMIUM;
afterEach(async () => {
  await clock?.stop();
  if (before === undefined) delete process.env.PLAYWRIGHT_CHROMIUM;
  else process.env.PLAYWRIGHT_CHROMIUM = before;
});

test("The clock starts a press of its own for what waits, hears what became of it, and ends it when it stops", async () => {
  process.env.PLAYWRIGHT_CHROMIUM = "/nowhere/chromium";
  const night = new PressNight(await freshNewsroom());
  const issueId = await night.fullIssue();
  await layOutIssue(night.room, issueId, [1]);
  const faults: unknown[] = [];
  const heard = new Promise<PressOutcome>((onOutcome) => {
    clock = startPressClock({ onOutcome, onFault: (error) => faults.push(error) });
  });
  expect(startPressClock()).toBe(clock);
  const [asked] = await requestRendering(night.as("fang"), {
    issueId,
    pageIds: null,
    stage: "galley",
  });
  expect(await heard).toMatchObject({
    rendering: asked?.id,
    outcome: "failed",
    fault: "press-no-chromium",
  });
  expect(faults).toEqual([]);
});
