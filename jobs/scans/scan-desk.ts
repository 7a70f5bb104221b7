import { type Beat, keepBeat } from "../keep-beat";
import { readScans, type ScanOutcome } from "./read-scans";

/** Kept on globalThis: the bundler may load this module more than once in one process. */
const shared = globalThis as typeof globalThis & { mastheadScanDesk?: Beat };

export interface ScanDeskEvents {
  onOutcome?(outcome: ScanOutcome): void;
  /** The desk itself could not look, e.g. the disk is full. It tries again at the next beat. */
  onFault?(error: unknown): void;
}

/**
 * Starts the reader of old pages in this process; a second call returns the one that runs. It has a beat of its own: a page
 * that takes a minute must not keep the clock from a release.
 */
export function startScanDesk({ onOutcome, onFault }: ScanDeskEvents = {}): Beat {
  shared.mastheadScanDesk ??= keepBeat(async () => {
    for (const outcome of await readScans(Date.now)) onOutcome?.(outcome);
  }, onFault);
  return shared.mastheadScanDesk;
}
