import { useMemo, useState } from "react";
import type { ReadPageOptions } from "@/core/page-text/page-reading";
import { readPage } from "@/core/page-text/read-page";
import type { StoryKind } from "@/core/story/story";

export interface ItemChoice {
  readonly skip?: boolean;
  readonly kind?: StoryKind;
  readonly sectionId?: string;
}

type Undo = "keepApart" | "keepPunctuation" | "dismissFlags";

/** The text, what was undone of its reading, and what the reading is then: read again at every choice. */
export function useReading() {
  const [text, setText] = useState("");
  const [choices, setChoices] = useState<Required<Pick<ReadPageOptions, Undo>>>(noChoices);
  const [items, setItems] = useState<Readonly<Record<number, ItemChoice>>>({});
  const reading = useMemo(() => (text === "" ? null : readPage(text, choices)), [text, choices]);
  return {
    text,
    choices,
    items,
    reading,
    start: (next: string) => {
      setText(next);
      setChoices(noChoices);
      setItems({});
    },
    /** Undoes these, or does them again. */
    toggle: (what: Undo, ids: readonly string[], undo: boolean) =>
      setChoices((now) => {
        const kept = now[what].filter((id) => !ids.includes(id));
        return { ...now, [what]: undo ? [...kept, ...ids] : kept };
      }),
    choose: (index: number, choice: ItemChoice) =>
      setItems((now) => ({ ...now, [index]: { ...now[index], ...choice } })),
  };
}

export type ReadingState = ReturnType<typeof useReading>;

const noChoices = { keepApart: [], keepPunctuation: [], dismissFlags: [] };
