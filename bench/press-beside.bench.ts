import { setTimeout as pause } from "node:timers/promises";
import { requestRendering } from "@/commands/request-rendering";
import type { RenderingStage } from "@/core/paper/rendering";
import { closeDatabase } from "@/db/client";
import { hasWaitingRendering } from "@/db/queries/press/write-rendering";
import type { Newsroom } from "@/db/seed/fresh-newsroom";
import { openHouse } from "./house";
import { writeLaidPage } from "./laid-page";
import { median, percentile, printFigures, timed } from "./measure";
import { saveOverHttp } from "./save-over-http";
import { Writers } from "./writers";

export const about =
  "saves of 20 people typing while the press prints broadsheet pages beside them";

const count = 20;
/** An editor saves no oftener than this while somebody types without a pause, ms. */
const pace = 1_000;
const roundsAlone = 15;
const stages: readonly RenderingStage[] = ["galley", "page-proof", "final-proof"];

/** The same people at the same pace: alone, and from the first page's asking until the last is printed. */
export async function run(): Promise<void> {
  let writers: Writers | undefined;
  let issueId = "";
  const house = await openHouse(0, async (room) => {
    issueId = await writeLaidPage(room, 15);
    writers = await Writers.of(room, count);
  });
  try {
    if (!writers) throw new Error("nobody writes");
    const typists = writers;
    const cookie = await house.signIn("lu");
    const save = (n: number) => saveOverHttp(house.url, cookie, typists, n);
    for (let n = 0; n < 3; n++) await oneRound(save);
    const alone: number[] = [];
    for (let round = 0; round < roundsAlone; round++) alone.push(...(await oneRound(save)));
    const asked = await askForPages(house.room, issueId);
    const beside: number[] = [];
    const from = performance.now();
    while (await hasWaitingRendering(Date.now())) beside.push(...(await oneRound(save)));
    const printing = performance.now() - from;
    print(alone, beside, asked, printing);
  } finally {
    closeDatabase();
    await house.stop();
  }
}

/** Each proof of the page, with crop marks and without: every one is printed by itself. */
async function askForPages(room: Newsroom, issueId: string): Promise<number> {
  let asked = 0;
  for (const stage of stages)
    for (const hasMarks of [false, true]) {
      const ctx = { actor: room.actors.qin, now: Date.now() };
      asked += (await requestRendering(ctx, { issueId, pageIds: null, stage, hasMarks })).length;
    }
  return asked;
}

/** Everybody saves once within a second, each at another moment of it. */
async function oneRound(save: (n: number) => Promise<void>): Promise<readonly number[]> {
  const all = Array.from({ length: count }, async (_, n) => {
    await pause((n / count) * pace);
    return timed(() => save(n));
  });
  const [waits] = await Promise.all([Promise.all(all), pause(pace)]);
  return waits;
}

function print(
  alone: readonly number[],
  beside: readonly number[],
  asked: number,
  printing: number,
): void {
  const floorIs = "nothing printed";
  printFigures([
    {
      what: `${count} people typing while the press prints, median`,
      value: median(beside),
      unit: "ms",
      floor: median(alone),
      floorIs,
    },
    {
      what: `${count} people typing while the press prints, p95`,
      value: percentile(beside, 95),
      unit: "ms",
      floor: percentile(alone, 95),
      floorIs,
    },
    { what: `the press: a page, of ${asked}`, value: printing / asked, unit: "ms" },
  ]);
}
