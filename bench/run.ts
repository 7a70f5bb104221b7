import { readdirSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { checkout } from "@/bin/setup/checkout.mjs";
import { version as product } from "@/package.json";

/** What every file bench/NAME.bench.ts exports. */
interface Bench {
  readonly run: () => Promise<void>;
}

const ending = ".bench.ts";

/** `npm run bench -- NAME…`: runs each named bench, all without a name, with the machine's state around it. */
async function main(wanted: readonly string[]): Promise<number> {
  const known = listBenches();
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    console.error(`There is no bench “${unknown}”; there are: ${known.join(", ")}.`);
    return 2;
  }
  console.log(machine());
  for (const name of wanted.length > 0 ? wanted : known) {
    console.log(`\n${name} — load ${load()}`);
    const bench: Bench = await import(join(import.meta.dirname, `${name}${ending}`));
    await bench.run();
    console.log(`${name} — load ${load()}`);
  }
  return 0;
}

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

const load = (): string =>
  loadavg()
    .map((average) => average.toFixed(2))
    .join(" ");

process.chdir(checkout);
process.exitCode = await main(process.argv.slice(2));
