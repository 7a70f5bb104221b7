import { readDraft } from "@/core/story/read-draft";
import type { StoryDraft } from "@/core/story/story";
import type { LocalCopy } from "./autosave";

export interface KeptCopy {
  readonly baseRevision: number;
  readonly draft: StoryDraft;
  /** UTC ms by this computer's clock. */
  readonly at: number;
  /** Where it lies in this browser. */
  readonly key: string;
}

const prefixOf = (userId: string, storyId: string): string =>
  `masthead:unsaved:${userId}:${storyId}`;

/**
 * Unacknowledged words of one person in one story, in this browser. Written at once, so that a crash loses
 * nothing. Every editor that is opened has a place of its own: two tabs of one person never write over, or throw
 * away, each other's words.
 */
export function localCopyOf(userId: string, storyId: string, editorId: string): LocalCopy {
  const key = `${prefixOf(userId, storyId)}:${editorId}`;
  return {
    keep({ baseRevision, draft }) {
      try {
        localStorage.setItem(key, JSON.stringify({ baseRevision, draft, at: Date.now() }));
        return true;
      } catch {
        return false;
      }
    },
    drop: () => dropCopy(key),
  };
}

/** The words this person left in the story in this browser, the newest first, from whichever tab. */
export function listLeftCopies(userId: string, storyId: string): readonly KeptCopy[] {
  try {
    const prefix = prefixOf(userId, storyId);
    return Object.keys(localStorage)
      .filter((key) => key === prefix || key.startsWith(`${prefix}:`))
      .flatMap((key) => readCopy(key, localStorage.getItem(key)) ?? [])
      .sort((a, b) => b.at - a.at);
  } catch {
    return [];
  }
}

export function dropCopy(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to drop.
  }
}

/** Null for what is no copy of ours: an older build, or somebody's hand, may have changed it. */
function readCopy(key: string, text: string | null): KeptCopy | null {
  const value = parsed(text);
  if (typeof value !== "object" || value === null) return null;
  const { baseRevision, at, draft } = value as Readonly<Record<string, unknown>>;
  const read = readDraft(draft);
  if (!read.ok || typeof baseRevision !== "number" || typeof at !== "number") return null;
  return { baseRevision, at, draft: read.draft, key };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
