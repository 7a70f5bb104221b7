import { useEffect, useState } from "react";
import { compareDrafts, isSameDraft } from "@/core/story/compare-drafts";
import type { StoryDraft } from "@/core/story/story";
import { dropCopy, type KeptCopy, listLeftCopies } from "./local-copy";

export interface LeftCopy {
  /** The newest words kept here that the server does not have. */
  readonly copy: KeptCopy | null;
  /** Whether this browser has been asked: until then nothing may be written over what it may hold. */
  readonly looked: boolean;
  /** Throws the copy away; older ones come at the next opening. */
  readonly settled: () => void;
}

/**
 * Words this person left unsaved in this browser, once, when the story is opened. `ready` is false while the story on
 * the screen may still be an old one.
 */
export function useLeftCopy(
  {
    id,
    userId,
    draft,
  }: { readonly id: string; readonly userId: string; readonly draft: StoryDraft },
  ready = true,
): LeftCopy {
  // Asked for with the first drawing, not after it: the text opens no later for it.
  const [asked] = useState(() =>
    typeof window === "undefined" ? null : listLeftCopies(userId, id),
  );
  const [copy, setCopy] = useState<KeptCopy | null>(null);
  const [looked, setLooked] = useState(false);
  useEffect(() => {
    if (looked || !ready) return;
    let isHere = true;
    void asked?.then((copies) => {
      if (!isHere) return;
      setLooked(true);
      const differs = ({ draft: kept }: KeptCopy) => !isSameDraft(compareDrafts(draft, kept));
      const newest = copies.findIndex(differs);
      for (const { key } of newest < 0 ? copies : copies.slice(0, newest)) void dropCopy(key);
      setCopy(copies[newest] ?? null);
    });
    return () => {
      isHere = false;
    };
  }, [looked, ready, asked, draft]);
  const settled = () => {
    if (copy) void dropCopy(copy.key);
    setCopy(null);
  };
  return { copy, looked, settled };
}
