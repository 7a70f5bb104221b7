import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { Body } from "@/core/blocks/body";
import type { StoryDraft } from "@/core/story/story";
import type { Autosave } from "./autosave";

/** How long what stands around the text (counts, lists, preview) may be behind it, ms. */
const behind = 250;

interface LaterDraft {
  /** All but the text, which may be an older one. */
  readonly fields: StoryDraft;
  readonly read: () => StoryDraft;
}

/** A draft whose text is written out when somebody asks for it, once. */
function draftLater(fields: StoryDraft, text?: () => Body): LaterDraft {
  let whole = text ? null : fields;
  return {
    fields,
    read: () => {
      whole ??= { ...fields, ...(text && { body: text() }) };
      return whole;
    },
  };
}

/**
 * The words on the screen: every change goes to the autosave at once. The text draws itself and is read only when
 * it is needed, so that a key in a long story costs neither its JSON nor a new drawing of everything around it.
 */
export function useDraft(first: StoryDraft, autosave: Autosave) {
  const [draft, setDraft] = useState(first);
  const latest = useRef<LaterDraft>(draftLater(first));
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  // A new text from outside (a conflict settled, a local copy taken) is put in by building the fields anew.
  const [generation, setGeneration] = useState(0);
  const show = useCallback(() => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    setDraft(latest.current.read());
  }, []);
  const change = useCallback(
    (part: Partial<StoryDraft>) => {
      latest.current = draftLater({ ...latest.current.read(), ...part });
      autosave.change(latest.current.read);
      show();
    },
    [autosave, show],
  );
  const changeText = useCallback(
    (read: () => Body) => {
      latest.current = draftLater(latest.current.fields, read);
      autosave.change(latest.current.read);
      timer.current ??= setTimeout(() => startTransition(show), behind);
    },
    [autosave, show],
  );
  // Two texts to choose between are never shown with one of them a quarter of a second old.
  useEffect(
    () =>
      autosave.subscribe(() => {
        if (timer.current && stops.has(autosave.status.is)) show();
      }),
    [autosave, show],
  );
  const replace = useCallback(
    (next: StoryDraft) => {
      latest.current = draftLater(next);
      show();
      setGeneration((n) => n + 1);
    },
    [show],
  );
  return { draft, generation, change, changeText, replace };
}

const stops: ReadonlySet<Autosave["status"]["is"]> = new Set(["conflict", "displaced", "refused"]);
