import { startTransition, useCallback, useRef, useState } from "react";
import type { StoryDraft } from "@/core/story/story";
import type { Autosave } from "./autosave";

/** The words on the screen: every change goes to the autosave at once. */
export function useDraft(first: StoryDraft, autosave: Autosave) {
  const [draft, setDraft] = useState(first);
  const latest = useRef(first);
  // A new text from outside (a conflict settled, a local copy taken) is put in by building the fields anew.
  const [generation, setGeneration] = useState(0);
  const change = useCallback(
    (part: Partial<StoryDraft>) => {
      latest.current = { ...latest.current, ...part };
      autosave.change(latest.current);
      // The text draws itself; what stands around it may follow after the paint. Fields are drawn by what they hold.
      if (isOfTextAlone(part)) startTransition(() => setDraft(latest.current));
      else setDraft(latest.current);
    },
    [autosave],
  );
  const replace = useCallback((next: StoryDraft) => {
    latest.current = next;
    setDraft(next);
    setGeneration((n) => n + 1);
  }, []);
  return { draft, generation, change, replace };
}

const isOfTextAlone = (part: Partial<StoryDraft>): boolean =>
  Object.keys(part).every((name) => name === "body");
