import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { hasWaitingRendering } from "@/db/queries/press/write-rendering";
import { listUnboundIssues } from "@/db/queries/public/unbound-issues";
import type { PressOutcome } from "./press-room";

interface PressClock {
  stop(): Promise<void>;
}

/** Kept on globalThis: the bundler may load this module more than once in one process. */
const shared = globalThis as typeof globalThis & { mastheadPress?: PressClock };

/** How often we look whether a page waits, ms. A look is one indexed read. */
const beat = 1_000;
/** The same for issues without their EPUB, which cost a longer look; and after one could not be made. */
const bindBeat = 10_000;
const bindRest = 600_000;
/** A press that ended badly is not started again at once, ms. */
const rest = 30_000;

export interface PressClockEvents {
  onOutcome?(outcome: PressOutcome): void;
  /** The press could not be started, or ended badly. It is tried again after a rest. */
  onFault?(error: unknown): void;
}

/**
 * Looks for pages that wait and has them made by a process of its own (`bin/masthead press`), which keeps drawing, pictures
 * and Chromium out of the server, and ends when there is nothing more. A second call returns the clock that runs.
 */
export function startPressClock(events: PressClockEvents = {}): PressClock {
  shared.mastheadPress ??= run(events);
  return shared.mastheadPress;
}

function run(events: PressClockEvents): PressClock {
  let press: Promise<void> | null = null;
  let child: ChildProcess | null = null;
  let restUntil = 0;
  let bindAt = 0;
  const fault = (error: unknown) => {
    restUntil = Date.now() + rest;
    events.onFault?.(error);
  };
  const timer = setInterval(async () => {
    if (press || Date.now() < restUntil) return;
    try {
      const binds = Date.now() > bindAt && (await listUnboundIssues()).length > 0;
      if (Date.now() > bindAt) bindAt = Date.now() + bindBeat;
      if (!(binds || (await hasWaitingRendering(Date.now()))) || press) return;
      child = startPress(events);
      press = ended(child).catch(fault);
      await press;
      // What could not be bound now will not be bound in a minute either.
      if (child.exitCode === 1) bindAt = Date.now() + bindRest;
    } catch (error) {
      fault(error);
    } finally {
      press = null;
    }
  }, beat);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      shared.mastheadPress = undefined;
      if (child?.connected) child.disconnect();
      await press;
    },
  };
}

function startPress({ onOutcome }: PressClockEvents): ChildProcess {
  const inCheckout = (...parts: readonly string[]) =>
    join(/* turbopackIgnore: true */ process.cwd(), ...parts);
  const child = fork(
    /* turbopackIgnore: true */ inCheckout("bin", "masthead.ts"),
    ["press", "--stay"],
    {
      execArgv: ["--import", inCheckout("bin", "setup", "own-modules.mjs")],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    },
  );
  child.on("message", (outcome: PressOutcome) => onOutcome?.(outcome));
  return child;
}

/** 1 tells of pages that were given up, which is told page by page. */
const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      if (code === 0 || code === 1) resolve();
      else reject(new Error(`the press ended with ${signal ?? code}`));
    });
  });
