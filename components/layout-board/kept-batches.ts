import type { Batch } from "./sending";

/** What a person left unsent on a page, whichever window it was done in. */
interface Owner {
  readonly pageId: string;
  readonly userId: string;
}

const keyOf = ({ pageId, userId }: Owner, window: string): string =>
  `masthead:layout:${userId}:${pageId}:${window}`;
/** Beside those of the windows: what was found when one opened, until it is settled. */
const leftKey = (of: Owner): string => keyOf(of, "left");

/** Keeps what a window has not sent in this browser; a browser that keeps nothing still sends. */
export function keepBatches(of: Owner, tab: string, batches: readonly Batch[]): void {
  write(keyOf(of, tab), batches);
}

/** What this person's windows left unsent on the page. Stays kept until `settleLeft`, whatever this window does meanwhile. */
export function leftBatches(of: Owner): readonly Batch[] {
  const found = new Map<string, Batch>();
  for (const key of keysOf(of)) {
    for (const batch of read(key)) found.set(batch.key, batch);
    write(key, []);
  }
  const left = [...found.values()];
  write(leftKey(of), left);
  return left;
}

/** What was left is done again, or not wanted. */
export const settleLeft = (of: Owner): void => write(leftKey(of), []);

function keysOf(of: Owner): readonly string[] {
  try {
    const begin = keyOf(of, "");
    // What was found earlier was done earlier.
    return [leftKey(of), ...Object.keys(localStorage).filter((key) => key.startsWith(begin))];
  } catch {
    return [];
  }
}

function write(key: string, batches: readonly Batch[]): void {
  try {
    if (batches.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(batches));
  } catch {
    // Full, or forbidden: the window itself still holds them.
  }
}

function read(key: string): readonly Batch[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isBatch) : [];
  } catch {
    return [];
  }
}

function isBatch(of: unknown): of is Batch {
  const { key, moves, label }: Partial<Record<keyof Batch, unknown>> = Object(of);
  return typeof key === "string" && Array.isArray(moves) && typeof label === "string";
}
