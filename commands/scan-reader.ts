import { type ChildProcess, fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ScannedRun } from "@/core/paper/scan";
import { Refused, refuse } from "@/core/refusal";
import { toldStorageFault } from "@/db/storage-fault";

/** What the worker made of a page: px of its pictures, and its words. The files lie in the folder it was given. */
export interface ReadScan {
  readonly large: { readonly width: number; readonly height: number };
  readonly small: { readonly width: number; readonly height: number };
  /** Px the picture had before it was made smaller. */
  readonly from: { readonly width: number; readonly height: number };
  readonly runs: readonly ScannedRun[];
  /** The page of the file that was read, 1 on. */
  readonly page: number;
  /** How many pages the file has. */
  readonly pages: number;
  /** Whether `page.pdf` holds the page alone. */
  readonly hasPdf: boolean;
}

export interface ScanJob {
  readonly is: "pdf" | "picture";
  readonly file: string;
  readonly page: number;
  /** Of a file without such a page, its first is meant. */
  readonly isGuessed?: boolean;
}

type Told =
  | { readonly progress: number }
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly params?: Record<string, number> };

/** A page that takes longer was made to last. */
const patience = 60_000;

/** Kept on globalThis: the bundler may load this module more than once in one process. */
const shared = globalThis as typeof globalThis & { mastheadScanQueue?: Promise<unknown> };

/**
 * Reads a page in a process of its own, after those asked for before: one is in memory at a time. `use` finds the files it
 * made in the folder, which is gone afterwards. @throws Refused with the sentence that names the fault
 */
export function readScanFile<T>(
  job: ScanJob,
  tell: (progress: number) => void,
  use: (read: ReadScan, folder: string) => Promise<T>,
): Promise<T> {
  return inScanFolder((folder) =>
    inTurn(async () => use(await work<ReadScan>({ ...job, folder }, tell), folder)),
  );
}

/** What is in a zip, by name, as files of the folder. @throws Refused */
export function unzipScan<T>(
  file: string,
  use: (names: readonly string[], folder: string) => Promise<T>,
): Promise<T> {
  return inScanFolder(async (folder) => {
    const job = { is: "zip", file, folder, page: 1 } as const;
    const { names } = await inTurn(() => work<{ names: readonly string[] }>(job, () => undefined));
    return use(names, folder);
  });
}

/** @throws StorageFault when the disk it lies on is full */
export async function inScanFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const making = mkdtemp(join(/* turbopackIgnore: true */ tmpdir(), "masthead-scan-"));
  const folder = await making.catch((error: unknown) => {
    throw toldStorageFault(error);
  });
  try {
    return await use(folder);
  } catch (error) {
    throw toldStorageFault(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function inTurn<T>(job: () => Promise<T>): Promise<T> {
  const done = (shared.mastheadScanQueue ?? Promise.resolve()).then(job);
  shared.mastheadScanQueue = done.catch(() => undefined);
  return done;
}

function work<T>(job: object, tell: (progress: number) => void): Promise<T> {
  const worker = hire();
  return new Promise<T>((resolve, reject) => {
    const refused = (code: string, params?: Record<string, number>) =>
      reject(new Refused(refuse(code, params, "file")));
    const timer = setTimeout(() => refused("scan-takes-too-long"), patience);
    worker.on("message", (told: Told) => {
      if ("progress" in told) tell(told.progress);
      else if (told.ok) resolve(told.value as T);
      else refused(told.code, told.params);
    });
    // It ends by itself once it has answered; before that, it ran out of memory.
    worker.once("exit", () => refused("scan-too-complex"));
    worker.once("error", () => refused("scan-too-complex"));
    worker.once("exit", () => clearTimeout(timer));
    worker.send(job);
  }).finally(() => worker.kill("SIGKILL"));
}

/** Nothing of our environment goes with it: no secret, no address of the database. */
function hire(): ChildProcess {
  const file = join(/* turbopackIgnore: true */ process.cwd(), "commands", "scan-worker.mjs");
  return fork(/* turbopackIgnore: true */ file, [], {
    execArgv: ["--max-old-space-size=512"],
    env: { NODE_ENV: "production", MALLOC_ARENA_MAX: "2" },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}
