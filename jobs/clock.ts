import { type JobOutcome, runDueJobs } from "./run-due-jobs";

interface Clock {
  stop(): Promise<void>;
}

/** Kept on globalThis: the bundler may load this module more than once in one process. */
const shared = globalThis as typeof globalThis & { mastheadClock?: Clock };

/** How often we look whether something is due, ms. A look is one indexed read. */
const beat = 1_000;

export interface ClockEvents {
  /** Something was done, refused or put off. */
  onOutcome?(outcome: JobOutcome): void;
  /** The clock itself could not look, e.g. the disk is full. It tries again at the next beat. */
  onFault?(error: unknown): void;
}

/**
 * Starts the clock of this process; a second call returns the one that runs. Several processes may run one
 * each on the same database: a job is claimed by one of them. The first look is at once, so what became due
 * while nobody ran is done now.
 */
export function startClock(events: ClockEvents = {}): Clock {
  shared.mastheadClock ??= run(events);
  return shared.mastheadClock;
}

function run(events: ClockEvents): Clock {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let looking: Promise<void> = Promise.resolve();
  const look = async () => {
    try {
      for (const outcome of await runDueJobs(Date.now())) events.onOutcome?.(outcome);
    } catch (error) {
      events.onFault?.(error);
    }
    if (!stopped) timer = setTimeout(again, beat).unref();
  };
  const again = () => {
    looking = look();
  };
  again();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      shared.mastheadClock = undefined;
      await looking;
    },
  };
}
