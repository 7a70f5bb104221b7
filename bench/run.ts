import { fork } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { checkout } from "@/bin/setup/checkout.mjs";
import { version as product } from "@/package.json";
import { type Figure, figureLine, isMet, printed } from "./measure";

/** What every file bench/NAME.bench.ts exports. */
interface Bench {
  /** What it measures, in one line. */
  readonly about?: string;
  /** Measures, and prints what it found through `printFigures`. */
  readonly run: () => Promise<void>;
}

/** What became of one bench in a process of its own. */
interface Taken {
  readonly name: string;
  readonly load: string;
  readonly figures: readonly Figure[];
}

const ending = ".bench.ts";

/**
 * `npm run bench` lists the benches; `npm run bench -- NAME…` runs those, `-- all` runs every one, each in a
 * process of its own, and ends with one table. Exit code 1 when a bar is missed, 2 for an unknown name.
 */
async function main(wanted: readonly string[]): Promise<number> {
  const known = listBenches();
  if (wanted.length === 0) return list(known);
  const unknown = wanted.find((name) => name !== "all" && !known.includes(name));
  if (unknown !== undefined) {
    console.error(`There is no bench “${unknown}”; there are: ${known.join(", ")}.`);
    return 2;
  }
  const names = wanted.includes("all") ? known : wanted;
  const [only] = names;
  return process.send && only ? measure(only) : measureAll(names);
}

async function list(known: readonly string[]): Promise<number> {
  for (const name of known) console.log(`${name.padEnd(14)} ${(await load(name)).about ?? ""}`);
  console.log("\nnpm run bench -- NAME… runs these, npm run bench -- all every one.");
  return 0;
}

/** This process's one bench. */
async function measure(name: string): Promise<number> {
  await (await load(name)).run();
  process.send?.(printed);
  return 0;
}

/** One after the other, with the machine's state around each, and the benches' houses taken away at the end. */
async function measureAll(names: readonly string[]): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), "masthead-bench-"));
  const taken: Taken[] = [];
  let failed = false;
  console.log(machine());
  try {
    for (const name of names) {
      const before = loadNow();
      console.log(`\n${name} — load ${before}`);
      const { code, figures } = await inOwnProcess(name, scratch);
      taken.push({ name, load: `${before} → ${loadNow()}`, figures });
      if (code !== 0) console.error(`${name} ended with code ${code}.`);
      failed ||= code !== 0 || figures.some((figure) => isMet(figure) === false);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  console.log(`\n${machine()}`);
  for (const { name, load: loads, figures } of taken) {
    console.log(`${name} — load ${loads}`);
    for (const figure of figures) console.log(`  ${figureLine(figure)}`);
  }
  return failed ? 1 : 0;
}

function inOwnProcess(
  name: string,
  scratch: string,
): Promise<{ readonly code: number; readonly figures: readonly Figure[] }> {
  const child = fork(join(import.meta.dirname, "run.ts"), [name], {
    // Everything a bench makes lies under one folder, which goes when the run ends, however it ends.
    env: { ...process.env, TMPDIR: scratch },
  });
  let figures: readonly Figure[] = [];
  child.on("message", (message: readonly Figure[]) => {
    figures = message;
  });
  return new Promise((resolve) =>
    child.on("exit", (code) => resolve({ code: code ?? 1, figures })),
  );
}

const load = (name: string): Promise<Bench> =>
  import(join(import.meta.dirname, `${name}${ending}`));

function listBenches(): readonly string[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

/** Figures are only worth something beside what they were taken on. */
function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Masthead ${product}, Node ${process.versions.node}, ${cpus().length} × ${cpu?.model.trim()}, ${memory} GB`;
}

const loadNow = (): string =>
  loadavg()
    .map((average) => average.toFixed(2))
    .join(" ");

process.chdir(checkout);
process.exitCode = await main(process.argv.slice(2));
