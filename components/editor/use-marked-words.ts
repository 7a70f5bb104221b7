"use client";

import type { Editor } from "@tiptap/react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { type MarkedWords, takeMarkedWords } from "@/components/desk/marked-words";
import { useLatest } from "@/components/ui/use-latest";
import { type ProposedField, proposedFields } from "@/core/markup/proposals";
import type { StoryDraft } from "@/core/story/story";
import { afterPaint } from "./after-paint";
import type { SuggestionAuthors } from "./suggesting/authors";
import { type NotReplaced, replaceQuoted } from "./suggesting/replace-quoted";
import { isSuggesting, setSuggesting } from "./suggesting/suggesting";
import type { TextDesk } from "./text-desk";

/** A correction from a proof that could not be made a suggestion, and why. */
export interface Unmarked extends MarkedWords {
  readonly why: NotReplaced;
}

const nobody = () => null;

/**
 * Makes the words a proof asks for a suggestion in the text, or in the line around it that has them, as soon as this window
 * may write. @returns what could not be made one
 */
export function useMarkedWords({
  storyId,
  desk,
  readOnly,
  fields,
  authors,
  put,
}: {
  storyId: string;
  desk: TextDesk;
  readOnly: boolean;
  fields: StoryDraft;
  authors: SuggestionAuthors;
  put: (part: Partial<StoryDraft>) => void;
}): Unmarked | null {
  const editor = useSyncExternalStore(desk.subscribe, desk.read, nobody);
  const [left, setLeft] = useState<Unmarked | null>(null);
  const make = useLatest((of: Editor, words: MarkedWords) => {
    const ways = [() => suggestIn(of, words), () => propose(fields, authors, words, put)] as const;
    const [first, second] = words.inHeadline ? [ways[1], ways[0]] : ways;
    const tried = first();
    const why = tried === "gone" ? second() : tried;
    setLeft(why && { ...words, why });
  });
  useEffect(() => {
    if (!editor || readOnly) return;
    const words = takeMarkedWords(storyId, Date.now());
    // Only what has been drawn can be scrolled to.
    if (words)
      afterPaint(() => {
        if (!editor.isDestroyed) make(editor, words);
      });
  }, [editor, make, readOnly, storyId]);
  return left;
}

/** A suggestion, whether this person suggests or writes otherwise. */
function suggestIn({ view }: Editor, words: MarkedWords): NotReplaced | null {
  const wasOn = isSuggesting(view.state);
  if (!wasOn) setSuggesting(view, true);
  const made = replaceQuoted(view.state, words);
  if (typeof made !== "string") view.dispatch(made.scrollIntoView());
  if (!wasOn) setSuggesting(view, false);
  return typeof made === "string" ? made : null;
}

function propose(
  { proposals, ...fields }: StoryDraft,
  authors: SuggestionAuthors,
  { quote, replacement }: MarkedWords,
  put: (part: Partial<StoryDraft>) => void,
): NotReplaced | null {
  const having = proposedFields.filter((name: ProposedField) => fields[name].includes(quote));
  const [name] = having;
  if (!name) return "gone";
  if (having.length > 1 || fields[name].split(quote).length > 2) return "many";
  if (proposals[name]) return "taken";
  // Not by `replace`, to which $ in the words would mean something.
  const text = fields[name].split(quote).join(replacement);
  put({ proposals: { ...proposals, [name]: { id: authors.newId(), text } } });
  return null;
}
