import { useEffect, useState } from "react";
import { compareDrafts, isSameDraft } from "@/core/story/compare-drafts";
import type { StoryDraft } from "@/core/story/story";
import { dropCopy, type KeptCopy, listLeftCopies } from "./local-copy";

/**
 * Words this person left unsaved in this browser, once, when the story is opened: the newest that the server
 * does not have, null when there are none. `done` throws them away; older ones come at the next opening. `ready` is
 * false while the story on the screen may still be an old one.
 */
export function useLeftCopy(
  {
    id,
    userId,
    draft,
  }: { readonly id: string; readonly userId: string; readonly draft: StoryDraft },
  ready = true,
): readonly [copy: KeptCopy | null, done: () => void] {
  const [copy, setCopy] = useState<KeptCopy | null>(null);
  const [looked, setLooked] = useState(false);
  useEffect(() => {
    if (looked || !ready) return;
    setLooked(true);
    for (const kept of listLeftCopies(userId, id)) {
      if (!isSameDraft(compareDrafts(draft, kept.draft))) return setCopy(kept);
      dropCopy(kept.key);
    }
  }, [looked, ready, userId, id, draft]);
  const done = () => {
    if (copy) dropCopy(copy.key);
    setCopy(null);
  };
  return [copy, done];
}
