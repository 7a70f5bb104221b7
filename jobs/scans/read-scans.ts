import { keepScanFiles } from "@/commands/keep-scan-files";
import { type ReadScan, readScanFile } from "@/commands/scan-reader";
import { proposeZones } from "@/core/paper/propose-zones";
import { Refused } from "@/core/refusal";
import { newId } from "@/db/new-id";
import { pressFilePath } from "@/db/press-files";
import type { ScanRow } from "@/db/queries/press/find-scan";
import { hasWaitingScan } from "@/db/queries/press/has-waiting-scan";
import { claimScan } from "@/db/queries/press/write-scan";
import { transact } from "@/db/transact";
import { type HeldScan, holdScan } from "./hold-scan";

export interface ScanOutcome {
  readonly scan: string;
  readonly outcome: "ready" | "failed" | "overtaken";
  readonly error?: string;
}

/** A file that took the process down so often is not tried again by itself. */
const mostAttempts = 3;

/** Reads every file of an old page that waits at `now` (UTC ms), one after the other, each in this process alone. */
export async function readScans(now: () => number): Promise<readonly ScanOutcome[]> {
  const outcomes: ScanOutcome[] = [];
  while (await hasWaitingScan(now())) {
    const scan = await transact((tx) => claimScan(tx, now()));
    if (!scan) break;
    const held = holdScan(scan, now);
    outcomes.push(await readOne(scan, held).finally(held.letGo));
  }
  return outcomes;
}

async function readOne(scan: ScanRow, held: HeldScan): Promise<ScanOutcome> {
  try {
    return await read(scan, held);
  } catch (error) {
    const [fault, params] =
      error instanceof Refused
        ? [error.first.code, error.first.params ?? null]
        : (["scan-fault", null] as const);
    const change = { state: "failed", fault, faultParams: params, progress: 0 } as const;
    const isOurs = await held.settle(() => change);
    const message = error instanceof Error ? error.message : String(error);
    return { scan: scan.id, outcome: isOurs ? "failed" : "overtaken", error: message };
  }
}

async function read(scan: ScanRow, held: HeldScan): Promise<ScanOutcome> {
  const { incoming } = scan;
  if (!incoming || incoming.kind === "saved-page" || scan.attempts > mostAttempts)
    throw new Error("given up");
  const { kind, file, filePage, isGuessed = false } = incoming;
  const tell = (progress: number) => {
    void held.settle(() => ({ progress })).catch(() => undefined);
  };
  return readScanFile(
    { is: kind, file: pressFilePath(file.name), page: filePage, isGuessed },
    tell,
    async (found, folder) => {
      const kept = await keepScanFiles(found, folder);
      const isOurs = await held.settle((now) => ({
        ...kept,
        ...readyWith(now, found),
        publishedAt: null,
      }));
      return { scan: scan.id, outcome: isOurs ? "ready" : "overtaken" };
    },
  );
}

/** Zones that are there stay, as somebody drew them; a page without any is given those its words propose. */
function readyWith(scan: ScanRow, { runs, page, pages, large }: ReadScan) {
  const { incoming } = scan;
  if (!incoming) return {};
  const zones =
    scan.zones.length > 0 ? scan.zones : proposeZones(runs, large.height / large.width, newId);
  return {
    kind: incoming.kind,
    source: incoming.file,
    fileName: incoming.fileName,
    filePage: page,
    filePages: pages,
    state: "ready",
    progress: 100,
    fault: null,
    faultParams: null,
    incoming: null,
    runs,
    zones,
    revision: scan.revision + 1,
  } as const;
}
