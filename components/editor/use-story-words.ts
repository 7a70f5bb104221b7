import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { Body } from "@/core/blocks/body";
import type { StoryDraft } from "@/core/story/story";
import type { Autosave } from "./autosave";
import { StoryWords } from "./story-words";

/** The words on the screen, and the ways to change them: every change goes to the autosave at once. */
export function useStoryWords(first: StoryDraft, autosave: Autosave) {
  const [words] = useState(() => new StoryWords(first));
  const fields = useSyncExternalStore(words.subscribe, words.fields, words.fields);
  // A new text from outside (a conflict settled, a local copy taken) is put in by building the fields anew.
  const [generation, setGeneration] = useState(0);
  const change = useCallback(
    (part: Partial<StoryDraft>) => {
      words.change(part);
      const whole = words.whole();
      autosave.change(() => whole);
    },
    [words, autosave],
  );
  const changeText = useCallback(
    (read: () => Body) => autosave.change(words.changeText(read)),
    [words, autosave],
  );
  // Two texts to choose between are never shown with one of them a moment old.
  useEffect(
    () => autosave.subscribe(() => stops.has(autosave.status.is) && words.show()),
    [words, autosave],
  );
  const replace = useCallback(
    (next: StoryDraft) => {
      words.change(next);
      setGeneration((n) => n + 1);
    },
    [words],
  );
  return { words, fields, generation, change, changeText, replace };
}

/** The whole story as it stands on the screen, at most a moment behind the keys. */
export const useShownWords = (words: StoryWords): StoryDraft =>
  useSyncExternalStore(words.subscribe, words.shown, words.shown);

const stops: ReadonlySet<Autosave["status"]["is"]> = new Set(["conflict", "displaced", "refused"]);
