import { readDraft } from "@/core/story/read-draft";
import type { StoryDraft } from "@/core/story/story";
import type { LocalCopy } from "./autosave";

export interface KeptCopy {
  readonly baseRevision: number;
  readonly draft: StoryDraft;
  /** UTC ms by this computer's clock. */
  readonly at: number;
}

const keyOf = (userId: string, storyId: string): string => `masthead:unsaved:${userId}:${storyId}`;

/** Unacknowledged words of one person in one story, in this browser. Written at once, so that a crash loses nothing. */
export function localCopyOf(
  userId: string,
  storyId: string,
): LocalCopy & { find(): KeptCopy | null } {
  const key = keyOf(userId, storyId);
  return {
    keep({ baseRevision, draft }) {
      try {
        localStorage.setItem(key, JSON.stringify({ baseRevision, draft, at: Date.now() }));
        return true;
      } catch {
        return false;
      }
    },
    drop() {
      try {
        localStorage.removeItem(key);
      } catch {
        // A browser that keeps nothing has nothing to drop.
      }
    },
    find() {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
        return readCopy(kept);
      } catch {
        return null;
      }
    },
  };
}

/** Null for what is no copy of ours: an older build, or somebody's hand, may have changed it. */
function readCopy(value: unknown): KeptCopy | null {
  if (typeof value !== "object" || value === null) return null;
  const { baseRevision, at, draft } = value as Readonly<Record<string, unknown>>;
  const read = readDraft(draft);
  if (!read.ok || typeof baseRevision !== "number" || typeof at !== "number") return null;
  return { baseRevision, at, draft: read.draft };
}
