import { readScans, type ScanOutcome } from "./read-scans";

interface ScanDesk {
  stop(): Promise<void>;
}

/** Kept on globalThis: the bundler may load this module more than once in one process. */
const shared = globalThis as typeof globalThis & { mastheadScanDesk?: ScanDesk };

/** How often we look whether a page waits, ms. A look is one indexed read. */
const beat = 1_000;

export interface ScanDeskEvents {
  onOutcome?(outcome: ScanOutcome): void;
  /** The desk itself could not look, e.g. the disk is full. It tries again at the next beat. */
  onFault?(error: unknown): void;
}

/**
 * Starts the reader of old pages in this process; a second call returns the one that runs. It has a beat of its own: a page
 * that takes a minute must not keep the clock from a release.
 */
export function startScanDesk(events: ScanDeskEvents = {}): ScanDesk {
  shared.mastheadScanDesk ??= run(events);
  return shared.mastheadScanDesk;
}

function run(events: ScanDeskEvents): ScanDesk {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let looking: Promise<void> = Promise.resolve();
  const look = async () => {
    try {
      for (const outcome of await readScans(Date.now)) events.onOutcome?.(outcome);
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
      shared.mastheadScanDesk = undefined;
      await looking;
    },
  };
}
