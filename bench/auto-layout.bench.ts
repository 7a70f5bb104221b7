import { isGoodLayout } from "@/core/layout/layout-faults";
import { measureCopy } from "@/core/layout/measured-copy";
import { proposeLayouts } from "@/core/layout/propose-layouts";
import { frontPageWish } from "@/db/seed/front-page-wish";
import { printedStories } from "@/db/seed/printed-stories";
import { median, printFigures, processorTime, timed } from "./measure";

export const about =
  "automatic layout: 12 stories on a broadsheet front page, three proposals; white space and 碰题 of each";

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
