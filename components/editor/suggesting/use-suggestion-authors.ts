import { useEffect, useState } from "react";
import { useVisitor } from "@/components/desk/visitor";
import { serverClock } from "../server-clock";
import { SuggestionAuthors, type SuggestionBy } from "./authors";

/** Who made which suggestion: those the server knows, and those this person makes from now on. */
export function useSuggestionAuthors(
  story: { readonly userId: string; readonly drawnAt: number },
  known: readonly (SuggestionBy & { readonly id: string })[],
): SuggestionAuthors {
  const { name } = useVisitor();
  const [authors] = useState(
    () => new SuggestionAuthors({ userId: story.userId, name }, known, serverClock(story.drawnAt)),
  );
  useEffect(() => authors.learn(known), [authors, known]);
  return authors;
}
