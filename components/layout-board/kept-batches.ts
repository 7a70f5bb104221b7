import { keepList, keptKeys, keptList } from "@/components/desk/kept-list";
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
  keepList(keyOf(of, tab), batches);
}

/** What this person's windows left unsent on the page. Stays kept until `settleLeft`, whatever this window does meanwhile. */
export function leftBatches(of: Owner): readonly Batch[] {
  const found = new Map<string, Batch>();
  for (const key of keysOf(of)) {
    for (const batch of keptList(key, isBatch)) found.set(batch.key, batch);
    keepList(key, []);
  }
  const left = [...found.values()];
  keepList(leftKey(of), left);
  return left;
}

/** What was left is done again, or not wanted. */
export const settleLeft = (of: Owner): void => keepList(leftKey(of), []);

/** What was found earlier was done earlier. */
const keysOf = (of: Owner): readonly string[] => [leftKey(of), ...keptKeys(keyOf(of, ""))];

function isBatch(of: unknown): of is Batch {
  const { key, moves, label }: Partial<Record<keyof Batch, unknown>> = Object(of);
  return typeof key === "string" && Array.isArray(moves) && typeof label === "string";
}
