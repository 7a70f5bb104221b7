import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { type Db, moveLog, rawFiles, writingDb } from "./client";
import { toldStorageFault } from "./storage-fault";

interface Job {
  readonly run: () => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface Desk {
  readonly waiting: Job[];
  readonly inside: AsyncLocalStorage<true>;
  draining: boolean;
  /** Whether the log will be moved when writing pauses. */
  moving: boolean;
}

/** Kept on globalThis: the bundler may load this module more than once in one process. */
const shared = globalThis as typeof globalThis & { mastheadWriter?: Desk };
shared.mastheadWriter ??= {
  waiting: [],
  inside: new AsyncLocalStorage<true>(),
  draining: false,
  moving: false,
};
const desk = shared.mastheadWriter;

/** How long another process may hold the write lock before we give up, ms. */
const patience = 15_000;
/** Writers that queued up share one commit, and so one wait for the disk: this many, or this long (ms). */
const batch = { most: 64, longest: 50 };
/** After this long (ms) since the first commit not yet moved, a pause in the writing is used to move the log. */
const moveAfter = 500;

/**
 * Runs `work` in one write transaction: all of it or nothing, durable when the promise resolves. One at a time
 * in this process, and one at a time among processes (BEGIN IMMEDIATE, tried again without blocking the event
 * loop). The driver's own transaction helper cannot await, so BEGIN, SAVEPOINT and COMMIT are ours.
 * @throws what `work` throws, after undoing it; StorageFault when the database cannot be written.
 */
export function transact<T>(work: (tx: Db) => Promise<T>): Promise<T> {
  if (desk.inside.getStore()) throw new Error("transact inside transact: pass the tx on instead");
  const inCallersContext = AsyncLocalStorage.snapshot();
  return new Promise<T>((resolve, reject) => {
    desk.waiting.push({
      run: () => inCallersContext(() => desk.inside.run(true, () => work(writingDb()))),
      resolve: resolve as (value: unknown) => void,
      reject,
    });
    if (!desk.draining) void drain();
  });
}

async function drain(): Promise<void> {
  desk.draining = true;
  try {
    while (desk.waiting.length > 0) await commitSome();
  } finally {
    desk.draining = false;
    if (!desk.moving) moveLogLater();
  }
}

function moveLogLater(): void {
  desk.moving = true;
  setTimeout(() => {
    desk.moving = false;
    if (desk.draining) moveLogLater();
    else moveLog();
  }, moveAfter).unref();
}

async function commitSome(): Promise<void> {
  try {
    await begin();
  } catch (error) {
    desk.waiting.shift()?.reject(toldStorageFault(error));
    return;
  }
  let fault: unknown = null;
  const done: { readonly job: Job; readonly value: unknown }[] = [];
  const from = performance.now();
  const { writer } = rawFiles();
  while (
    desk.waiting.length > 0 &&
    writer.inTransaction &&
    done.length < batch.most &&
    performance.now() - from < batch.longest
  ) {
    const job = desk.waiting.shift();
    if (job) fault = await runOne(job, done);
  }
  commit(done, fault);
}

/**
 * One writer inside the shared transaction, undone alone when it fails.
 * @returns why, when that has undone the writers before it too
 */
async function runOne(job: Job, done: { job: Job; value: unknown }[]): Promise<unknown> {
  const { writer } = rawFiles();
  writer.exec("SAVEPOINT job");
  try {
    const value = await job.run();
    writer.exec("RELEASE job");
    done.push({ job, value });
    return null;
  } catch (error) {
    const told = toldStorageFault(error);
    job.reject(told);
    if (!writer.inTransaction) return told;
    writer.exec("ROLLBACK TO job; RELEASE job");
    return null;
  }
}

/** @param fault why there is nothing left to commit: SQLite itself undoes all when the disk is full or fails */
function commit(
  done: readonly { readonly job: Job; readonly value: unknown }[],
  fault: unknown,
): void {
  const { writer } = rawFiles();
  try {
    if (fault) throw fault;
    writer.exec("COMMIT");
    for (const { job, value } of done) job.resolve(value);
  } catch (error) {
    if (writer.inTransaction) writer.exec("ROLLBACK");
    const told = toldStorageFault(error);
    for (const { job } of done) job.reject(told);
  }
}

async function begin(): Promise<void> {
  const { writer } = rawFiles();
  const until = Date.now() + patience;
  writer.pragma("busy_timeout = 0");
  try {
    for (let wait = 1; ; wait = Math.min(wait * 2, 50)) {
      try {
        writer.exec("BEGIN IMMEDIATE");
        return;
      } catch (error) {
        if (!isBusy(error) || Date.now() > until) throw error;
        await pause(wait);
      }
    }
  } finally {
    writer.pragma("busy_timeout = 5000");
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
