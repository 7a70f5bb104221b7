import type { Db } from "@/db/client";
import { findStoryWords } from "@/db/queries/story/find-story-words";
import { indexStory } from "@/db/search/index-story";
import { transact } from "@/db/transact";

/** Quiet time after the last save before a text is indexed, and the longest it may wait, ms. */
const quiet = 2_000;
const longest = 20_000;

interface Waiting {
  readonly since: number;
  timer: NodeJS.Timeout;
}

/** Kept on globalThis: the bundler may load this module more than once in one process. */
const shared = globalThis as typeof globalThis & { mastheadUnindexed?: Map<string, Waiting> };
shared.mastheadUnindexed ??= new Map();
const waiting = shared.mastheadUnindexed;

/**
 * Indexes the saved words for the newsroom's search a little later: an autosave must not wait for it, and only
 * the last of a run of saves is worth indexing. Acts (create, submit) index at once, inside their transaction.
 */
export function indexSoon(storyId: string): void {
  const known = waiting.get(storyId);
  const now = performance.now();
  const since = known?.since ?? now;
  if (known) clearTimeout(known.timer);
  const timer = setTimeout(() => void indexLater(storyId), Math.min(quiet, since + longest - now));
  timer.unref();
  waiting.set(storyId, { since, timer });
}

/** Indexes everything that is waiting. */
export async function indexWaiting(): Promise<void> {
  for (const [storyId, { timer }] of [...waiting]) {
    clearTimeout(timer);
    await indexLater(storyId);
  }
}

async function indexLater(storyId: string): Promise<void> {
  waiting.delete(storyId);
  // A fault here loses no words: the story is indexed again at its next save or act.
  await transact((tx) => indexNow(tx, storyId)).catch(() => undefined);
}

/** Makes the working copy's words findable on the desk. */
export async function indexNow(tx: Db, storyId: string): Promise<void> {
  const words = await findStoryWords(tx, storyId);
  if (words) await indexStory(tx, "desk", storyId, words.content, words);
}
