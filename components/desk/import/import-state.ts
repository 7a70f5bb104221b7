import { useSessionStorage } from "@mantine/hooks";
import { useMemo } from "react";
import { useVisitor } from "@/components/desk/visitor";
import type { ReadPageOptions } from "@/core/page-text/page-reading";
import { readPage } from "@/core/page-text/read-page";
import type { StoryKind } from "@/core/story/story";

export interface ItemChoice {
  readonly skip?: boolean;
  readonly kind?: StoryKind;
  readonly sectionId?: string;
}

type Undo = "keepApart" | "keepPunctuation" | "dismissFlags";

interface Work {
  readonly text: string;
  readonly choices: Required<Pick<ReadPageOptions, Undo>>;
  readonly items: Readonly<Record<number, ItemChoice>>;
}

/**
 * The text, what was undone of its reading, and what the reading is then: read again at every choice. The tab
 * keeps the work through a reload and a look at other rooms, for the person it is of.
 */
export function useReading() {
  const { id } = useVisitor();
  const [work, setWork] = useSessionStorage<Work>({
    key: `masthead.import.${id}`,
    defaultValue: nothing,
  });
  const { text, choices, items } = work;
  const reading = useMemo(() => (text === "" ? null : readPage(text, choices)), [text, choices]);
  return {
    text,
    choices,
    items,
    reading,
    start: (next: string) => setWork({ ...nothing, text: next }),
    /** Undoes these, or does them again. */
    toggle: (what: Undo, ids: readonly string[], undo: boolean) =>
      setWork((now) => {
        const kept = now.choices[what].filter((one) => !ids.includes(one));
        return { ...now, choices: { ...now.choices, [what]: undo ? [...kept, ...ids] : kept } };
      }),
    choose: (index: number, choice: ItemChoice) =>
      setWork((now) => ({
        ...now,
        items: { ...now.items, [index]: { ...now.items[index], ...choice } },
      })),
  };
}

export type ReadingState = ReturnType<typeof useReading>;

const nothing: Work = {
  text: "",
  choices: { keepApart: [], keepPunctuation: [], dismissFlags: [] },
  items: {},
};
