import { useEffect, useState } from "react";
import { compareDrafts, isSameDraft } from "@/core/story/compare-drafts";
import type { StoryDraft } from "@/core/story/story";
import { type KeptCopy, localCopyOf } from "./local-copy";

/**
 * Words this person left unsaved in this browser, once, when the story is opened; null when there are none or
 * the server has them. `ready` is false while the story on the screen may still be an old one.
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
    const local = localCopyOf(userId, id);
    const kept = local.find();
    if (!kept) return;
    if (isSameDraft(compareDrafts(draft, kept.draft))) local.drop();
    else setCopy(kept);
  }, [looked, ready, userId, id, draft]);
  return [copy, () => setCopy(null)];
}
