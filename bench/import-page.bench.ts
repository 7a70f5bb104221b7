import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { addDays } from "@/core/text/zoned-time";
import { closeDatabase } from "@/db/client";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { median, printFigures, timed } from "./measure";

export const about = "the whole process that reads a printed page, and the one that keeps it";

const runs = 9;
const seedPage = "../shared/seed/page.txt";
const ownPage = "core/page-text/samples/01-front-page.txt";

/** From the shell's call to its exit, on a real page where it is at hand, else on our longest sample. */
export async function run(): Promise<void> {
  const page = existsSync(seedPage) ? seedPage : ownPage;
  console.log(page === seedPage ? `(the seed page, ${page})` : `(no seed page here: ${page})`);
  const { dir } = await freshNewsroom();
  closeDatabase();
  const call = (...args: readonly string[]) =>
    execFileSync("bin/masthead", args, { env: { ...process.env, DATA_DIR: dir } });
  const read = ["import-page", page, "--dry-run", "--json"];
  const keep = (n: number) => [
    "import-page",
    page,
    "--json",
    "--issue",
    addDays("2026-11-24", n),
    "--page",
    "1",
  ];
  call(...read);
  call(...keep(0));
  const reads: number[] = [];
  const keeps: number[] = [];
  const floors: number[] = [];
  for (let n = 1; n <= runs; n++) {
    reads.push(await timed(() => call(...read)));
    keeps.push(await timed(() => call(...keep(n))));
    floors.push(await timed(() => execFileSync(process.execPath, ["-e", "0"])));
  }
  rmSync(dir, { recursive: true, force: true });
  const floor = { unit: "ms", floor: median(floors), floorIs: "node -e 0", most: 1000 };
  printFigures([
    { what: "import-page --dry-run --json, median", value: median(reads), ...floor },
    { what: "import-page --json, kept, median", value: median(keeps), ...floor },
  ]);
}
