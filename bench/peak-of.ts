import { readdirSync, readFileSync } from "node:fs";

/** How often memory is looked at, ms. */
const beat = 300;

/**
 * How long `work` took, ms, and the most memory this process and all below it held at one moment meanwhile, MB. Pages they
 * share are counted once (PSS): Chromium's processes share most of theirs.
 */
export async function peakOf(
  work: () => Promise<unknown>,
): Promise<{ readonly ms: number; readonly peak: number }> {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, heldNow());
  };
  const looking = setInterval(look, beat);
  const from = performance.now();
  try {
    await work();
    return { ms: performance.now() - from, peak };
  } finally {
    clearInterval(looking);
  }
}

function heldNow(): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    const parent = /^\d+$/.test(name) ? read(`/proc/${name}/stat`).split(") ")[1] : undefined;
    if (parent) parents.set(Number(name), Number(parent.split(" ")[1]));
  }
  const isOurs = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === process.pid || isOurs(parents.get(pid)));
  return [...parents.keys()].filter(isOurs).reduce((sum, pid) => sum + pss(pid), 0);
}

const pss = (pid: number): number =>
  Number(/^Pss:\s*(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;

/** Empty for a process that has gone. */
function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
