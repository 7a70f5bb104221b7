import { inLayoutWorker } from "@/commands/in-layout-worker";
import { isGoodLayout } from "@/core/layout/layout-faults";
import { measureCopy } from "@/core/layout/measured-copy";
import { proposeLayouts } from "@/core/layout/propose-layouts";
import { frontPageWish } from "@/db/seed/front-page-wish";
import { printedStories } from "@/db/seed/printed-stories";
import { median, printFigures, processorTime, timed } from "./measure";

export const about =
  "automatic layout: 12 stories on a broadsheet front page, three proposals, here and in the worker; white space and 碰题";

const runs = 9;

/** A first run as a worker that has just started does it, then others with seeds of their own. */
export async function run(): Promise<void> {
  const stories = printedStories("2026-11-24");
  const floor = await timed(() => stories.map(({ paragraphs }) => measureCopy(paragraphs)));
  const times: number[] = [];
  const processor: number[] = [];
  const faults = [];
  let fewest = Infinity;
  for (let seed = 1; seed <= runs; seed++) {
    const wish = frontPageWish("dui-kai", seed);
    const before = processorTime();
    let proposals: ReturnType<typeof proposeLayouts> = [];
    times.push(
      await timed(() => {
        proposals = proposeLayouts(wish);
      }),
    );
    processor.push(processorTime() - before);
    fewest = Math.min(fewest, proposals.length);
    faults.push(...proposals.map((proposal) => proposal.faults));
  }
  const inWorker = await workerTimes();
  const most = (figures: readonly number[]) => Math.max(...figures);
  printFigures([
    { what: "proposals, fewest", value: fewest, unit: "", least: 3 },
    { what: "three proposals, first", value: times[0] ?? Number.NaN, unit: "ms" },
    {
      what: "three proposals, median",
      value: median(times),
      unit: "ms",
      floor,
      floorIs: "measuring the demo's stories",
      most: 500,
    },
    { what: "  processor time, median", value: median(processor), unit: "ms" },
    {
      what: "the same asked of the worker, first, with its start",
      value: inWorker.first,
      unit: "ms",
    },
    {
      what: "the same asked of the worker, median",
      value: median(inWorker.others),
      unit: "ms",
      floor: inWorker.floor,
      floorIs: "a page without stories, asked of the worker",
      most: 500,
    },
    { what: "  longest that others waited meanwhile", value: inWorker.blocked, unit: "ms" },
    {
      what: "white space, most",
      value: 100 * most(faults.map(({ white }) => white)),
      unit: "%",
      most: 3,
    },
    {
      what: "overset characters, most",
      value: most(faults.map(({ over }) => over)),
      unit: "",
      most: 0,
    },
    {
      what: "碰题, most",
      value: most(faults.map(({ clashes }) => clashes.length)),
      unit: "",
      most: 0,
    },
    {
      what: "good layouts",
      value: (100 * faults.filter(isGoodLayout).length) / faults.length,
      unit: "%",
    },
  ]);
}

/** The way a request goes: the page and its words to the other thread, three proposals back, and this one stays free. */
async function workerTimes() {
  const ask = (seed: number) =>
    timed(() => inLayoutWorker({ is: "propose", wish: frontPageWish("dui-kai", seed) }));
  const first = await ask(1);
  const nothing = { ...frontPageWish("dui-kai", 1), stories: [] };
  const floor = await timed(() =>
    inLayoutWorker({ is: "propose", wish: nothing }).catch(() => undefined),
  );
  let blocked = 0;
  let last = performance.now();
  const clock = setInterval(() => {
    const now = performance.now();
    blocked = Math.max(blocked, now - last);
    last = now;
  }, 1);
  const others: number[] = [];
  for (let seed = 1; seed <= runs; seed++) others.push(await ask(seed));
  clearInterval(clock);
  return { first, others, floor, blocked };
}
