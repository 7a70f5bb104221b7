import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";

/** Px of the upright picture. */
export interface Cut {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type WorkshopJob =
  | { readonly is: "look"; readonly file: string; readonly mostPixels: number }
  | {
      readonly is: "make";
      readonly file: string;
      readonly folder: string;
      readonly cut?: Cut;
      readonly renditions: readonly {
        readonly name: string;
        readonly width: number;
        readonly format: "avif" | "webp" | "jpg";
      }[];
      readonly mostPixels: number;
    };

type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** A job that takes longer has met a file made to last. */
const patience = 60_000;
/** A worker without a job keeps its memory this long, ms. */
const rest = 10_000;

/** The job was given up: it took too long, or the decoder fell over it. */
export class WorkshopError extends Error {
  readonly isTooLong: boolean;
  constructor(message: string, isTooLong = false) {
    super(message);
    this.isTooLong = isTooLong;
  }
}

interface Workshop {
  worker: ChildProcess | null;
  last: Promise<unknown>;
  closing: NodeJS.Timeout | undefined;
}

/** Kept on globalThis: the bundler may load this module more than once in one process. */
const shared = globalThis as typeof globalThis & { mastheadWorkshop?: Workshop };
shared.mastheadWorkshop ??= { worker: null, last: Promise.resolve(), closing: undefined };
const shop = shared.mastheadWorkshop;

/**
 * Has the worker do a job, after those asked for before: one picture is in memory at a time, however many come
 * at once. @throws WorkshopError
 */
export function inWorkshop<T>(job: WorkshopJob): Promise<T> {
  const done = shop.last.then(() => doJob(job));
  shop.last = done.catch(() => undefined);
  return done as Promise<T>;
}

function doJob(job: WorkshopJob): Promise<unknown> {
  clearTimeout(shop.closing);
  shop.worker ??= hire();
  const worker = shop.worker;
  worker.ref();
  worker.channel?.ref();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => give(new WorkshopError("it took too long", true)), patience);
    const give = (error: WorkshopError) => {
      finish();
      dismiss(worker);
      reject(error);
    };
    const onExit = () => give(new WorkshopError("the decoder ended"));
    const onMessage = (answer: Answer) => {
      finish();
      settle(worker);
      if (answer.ok) resolve(answer.value);
      else reject(new WorkshopError(answer.message));
    };
    const finish = () => {
      clearTimeout(timer);
      worker.off("exit", onExit).off("message", onMessage);
    };
    worker.once("exit", onExit).once("message", onMessage);
    worker.send(job);
  });
}

/** Nothing of our environment goes with it: no secret, no address of the database. */
function hire(): ChildProcess {
  const file = join(/* turbopackIgnore: true */ process.cwd(), "commands", "picture-worker.mjs");
  const worker = fork(/* turbopackIgnore: true */ file, [], {
    execArgv: ["--max-old-space-size=96"],
    env: { NODE_ENV: "production", MALLOC_ARENA_MAX: "2" },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  worker.on("error", () => dismiss(worker));
  return worker;
}

/** The process may end while nothing is being made, and the worker goes when it has rested. */
function settle(worker: ChildProcess): void {
  worker.unref();
  worker.channel?.unref();
  shop.closing = setTimeout(() => dismiss(worker), rest);
  shop.closing.unref();
}

function dismiss(worker: ChildProcess): void {
  if (shop.worker === worker) shop.worker = null;
  worker.kill("SIGKILL");
}
