import { type Beat, keepBeat } from "./keep-beat";
import { type JobOutcome, runDueJobs } from "./run-due-jobs";

/** Kept on globalThis: the bundler may load this module more than once in one process. */
const shared = globalThis as typeof globalThis & { mastheadClock?: Beat };

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
export function startClock({ onOutcome, onFault }: ClockEvents = {}): Beat {
  shared.mastheadClock ??= run(onOutcome, onFault);
  return shared.mastheadClock;
}

function run(onOutcome: ClockEvents["onOutcome"], onFault: ClockEvents["onFault"]): Beat {
  const { stop } = keepBeat(async () => {
    for (const outcome of await runDueJobs(Date.now())) onOutcome?.(outcome);
  }, onFault);
  return {
    stop: () => {
      shared.mastheadClock = undefined;
      return stop();
    },
  };
}
