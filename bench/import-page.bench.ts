import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { median, printFigures, timed } from "./measure";

export const about = "the whole process that reads a printed page, and the one that keeps it";

const runs = 9;

/** The whole process, from the shell's call to its exit, on a real page where it is at hand, else on our longest sample. */
export async function run(): Promise<void> {
  const page = existsSync("../shared/seed/page.txt")
    ? "../shared/seed/page.txt"
    : "core/page-text/samples/01-front-page.txt";
  const dry = ["import-page", page, "--dry-run", "--json"];
  execFileSync("bin/masthead", dry);
  const reads: number[] = [];
  const floors: number[] = [];
  for (let i = 0; i < runs; i++) {
    reads.push(await timed(() => execFileSync("bin/masthead", dry)));
    floors.push(await timed(() => execFileSync("bin/masthead", ["help"])));
  }
  printFigures([
    {
      what: `import-page --dry-run --json ${page}`,
      value: median(reads),
      unit: "ms",
      floor: median(floors),
      bar: "≤ 1000 ms; floor: bin/masthead help",
    },
  ]);
}
