import type { Batch } from "./sending";

const keyOf = (pageId: string, userId: string): string => `masthead:layout:${userId}:${pageId}`;

/** Keeps what is unsent in this browser; a browser that keeps nothing still sends. */
export function keepBatches(pageId: string, userId: string, batches: readonly Batch[]): void {
  try {
    if (batches.length === 0) localStorage.removeItem(keyOf(pageId, userId));
    else localStorage.setItem(keyOf(pageId, userId), JSON.stringify(batches));
  } catch {
    // Full, or forbidden: the window itself still holds them.
  }
}

/** What this person left unsent on the page when the window closed. */
export function keptBatches(pageId: string, userId: string): readonly Batch[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(pageId, userId)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isBatch) : [];
  } catch {
    return [];
  }
}

function isBatch(of: unknown): of is Batch {
  const { key, moves, label }: Partial<Record<keyof Batch, unknown>> = Object(of);
  return typeof key === "string" && Array.isArray(moves) && typeof label === "string";
}
