import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { type Db, rawFiles, writingDb } from "./client";

const shared = globalThis as typeof globalThis & {
  mastheadTail?: Promise<unknown>;
  mastheadInside?: AsyncLocalStorage<true>;
};
shared.mastheadInside ??= new AsyncLocalStorage<true>();
const inside = shared.mastheadInside;

/** How long another process may hold the write lock before we give up, ms. */
const patience = 15_000;

/**
 * Runs `work` in one write transaction: all of it or nothing. One at a time in this process (a queue), and one
 * at a time among processes (BEGIN IMMEDIATE, tried again without blocking the event loop).
 * The driver's own transaction helper cannot await, so BEGIN and COMMIT are ours.
 * @throws what `work` throws, after rolling back.
 */
export function transact<T>(work: (tx: Db) => Promise<T>): Promise<T> {
  if (inside.getStore()) throw new Error("transact inside transact: pass the tx on instead");
  const run = (shared.mastheadTail ?? Promise.resolve()).then(() =>
    inside.run(true, () => once(work)),
  );
  shared.mastheadTail = run.catch(() => undefined);
  return run;
}

async function once<T>(work: (tx: Db) => Promise<T>): Promise<T> {
  const { writer } = rawFiles();
  await begin();
  try {
    const result = await work(writingDb());
    writer.exec("COMMIT");
    return result;
  } catch (error) {
    if (writer.inTransaction) writer.exec("ROLLBACK");
    throw error;
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
