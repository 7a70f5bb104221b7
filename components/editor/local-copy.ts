import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from "idb";
import { liveWindows } from "@/components/desk/live/live-windows";
import { readDraft } from "@/core/story/read-draft";
import type { StoryDraft } from "@/core/story/story";
import { afterPaint } from "./after-paint";
import type { Copy, LocalCopy } from "./autosave";

/** Where one window's copy lies: whose, of which story, from which window. */
export type CopyKey = readonly [userId: string, storyId: string, tab: string];

export interface KeptCopy {
  readonly baseRevision: number;
  readonly draft: StoryDraft;
  /** UTC ms by this computer's clock, which may be wrong: it only tells apart copies of one revision. */
  readonly at: number;
  /** Where it lies in this browser. */
  readonly key: CopyKey;
}

interface DeskStore extends DBSchema {
  unsaved: { key: [string, string, string]; value: KeptCopy };
}

type CopyStore = IDBPObjectStore<DeskStore, ["unsaved"], "unsaved", "readwrite">;

let opening: Promise<IDBPDatabase<DeskStore>> | null = null;

/** One connection a window; asked for again when the browser has closed it. */
function deskStore(): Promise<IDBPDatabase<DeskStore>> {
  opening ??= openDB<DeskStore>("masthead-desk", 1, {
    upgrade: (store) => {
      store.createObjectStore("unsaved", { keyPath: "key" });
    },
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      opening = null;
    },
    terminated: () => {
      opening = null;
    },
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/**
 * Unacknowledged words of one person in one story, in this browser. Written as soon as the screen has shown them,
 * and to the disk, not only to the browser's memory, so that a crash or an empty battery loses nothing. Every
 * editor that is opened has a place of its own: two windows of one person never write over, or throw away, each
 * other's words. Why not at the key itself: decision 018.
 */
export class BrowserCopy implements LocalCopy {
  readonly #key: CopyKey;
  #next: { read: () => Copy; kept: (kept: boolean) => void }[] = [];
  #cancel: (() => void) | null = null;

  constructor(...key: CopyKey) {
    this.#key = key;
  }

  keep(read: () => Copy): Promise<boolean> {
    this.#cancel ??= afterPaint(() => this.hurry());
    return new Promise((kept) => this.#next.push({ read, kept }));
  }

  hurry(): void {
    this.#cancel?.();
    this.#cancel = null;
    const waiting = this.#next.splice(0);
    const newest = waiting.at(-1);
    if (!newest) return;
    const copy = { ...newest.read(), at: Date.now(), key: this.#key };
    void written((store) => store.put(copy)).then((kept) => {
      for (const one of waiting) one.kept(kept);
    });
  }

  drop(): void {
    this.#cancel?.();
    this.#cancel = null;
    for (const one of this.#next.splice(0)) one.kept(true);
    void dropCopy(this.#key);
  }
}

/**
 * The words this person left in the story in this browser, the newest first, from whichever window that is gone: one that
 * lives still saves its own. Newest is what was written on the later revision, whatever the clock said meanwhile.
 */
export async function listLeftCopies(
  userId: string,
  storyId: string,
): Promise<readonly KeptCopy[]> {
  try {
    const store = await deskStore();
    const ofStory = IDBKeyRange.bound([userId, storyId], [userId, storyId, []]);
    const all = await store.getAll("unsaved", ofStory);
    if (all.length === 0) return [];
    const live = await liveWindows(userId, storyId);
    return all
      .flatMap((copy) => readCopy(copy) ?? [])
      .filter(({ key: [, , tab] }) => !live.has(tab))
      .sort(newestFirst);
  } catch {
    return [];
  }
}

const newestFirst = (a: KeptCopy, b: KeptCopy): number =>
  b.baseRevision - a.baseRevision || b.at - a.at;

export async function dropCopy(key: CopyKey): Promise<void> {
  await written((store) => store.delete([...key]));
}

/** @returns false when the browser would not write: its disk is full, or it keeps nothing. */
async function written(act: (store: CopyStore) => Promise<unknown>): Promise<boolean> {
  try {
    const store = await deskStore();
    const work = store.transaction("unsaved", "readwrite", { durability: "strict" });
    const done = act(work.store);
    // Not left to the end of the task: the page may be gone by then.
    work.commit();
    await Promise.all([done, work.done]);
    return true;
  } catch {
    return false;
  }
}

/** Null for what is no copy of ours: an older build, or somebody's hand, may have changed it. */
function readCopy(copy: KeptCopy): KeptCopy | null {
  const { baseRevision, at, draft, key }: Readonly<Record<keyof KeptCopy, unknown>> = copy;
  const read = readDraft(draft);
  if (!read.ok || typeof baseRevision !== "number" || typeof at !== "number") return null;
  return { baseRevision, at, draft: read.draft, key: key as CopyKey };
}
