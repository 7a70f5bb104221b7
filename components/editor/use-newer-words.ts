import { useEffect } from "react";
import type { StoryDraft } from "@/core/story/story";
import type { Autosave } from "./autosave";

/** When the screen is drawn again with newer words and nothing here is unsaved, the newer words are taken. */
export function useNewerWords(
  story: { readonly draft: StoryDraft; readonly revision: number; readonly updatedAt: number },
  autosave: Autosave,
  ready: boolean,
  replace: (draft: StoryDraft) => void,
): void {
  useEffect(() => {
    if (!ready || story.revision <= autosave.revision || autosave.isUnsaved) return;
    autosave.accept(story.draft, story.revision, story.updatedAt);
    replace(story.draft);
  }, [story, autosave, ready, replace]);
}
