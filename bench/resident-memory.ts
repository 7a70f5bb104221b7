import { readdirSync, readFileSync } from "node:fs";

/** Resident memory of a process and all below it, MB: now, and the most each ever had. Reads Linux's /proc. */
export function residentMemory(pid: number): { readonly now: number; readonly peak: number } {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    const parent = /^\d+$/.test(name) ? field(Number(name), "PPid") : null;
    if (parent !== null) parents.set(Number(name), parent);
  }
  const family = [...parents.keys()].filter((one) => descends(one, pid, parents));
  const sum = (name: string) =>
    family.reduce((total, one) => total + (field(one, name) ?? 0), 0) / 1024;
  return { now: sum("VmRSS"), peak: sum("VmHWM") };
}

function descends(one: number, from: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = one; at !== undefined && at > 0; at = parents.get(at))
    if (at === from) return true;
  return false;
}

/** A number of a process's status; null when the process has gone or has none. */
function field(pid: number, name: string): number | null {
  try {
    const found = new RegExp(`^${name}:\\s*(\\d+)`, "m").exec(
      readFileSync(`/proc/${pid}/status`, "utf8"),
    );
    return found ? Number(found[1]) : null;
  } catch {
    return null;
  }
}
