/** Words of a story that a proof asks for otherwise. */
export interface MarkedWords {
  readonly quote: string;
  readonly replacement: string;
  /** They were marked in a headline, and are looked for in the text only where no line round it has them. */
  readonly inHeadline?: boolean;
}

/** Nobody who comes back later expects what they asked for then, ms. */
const lifetime = 600_000;

const keyOf = (storyId: string): string => `masthead-marked-words ${storyId}`;

/**
 * Leaves words for the editor of the story, which this window opens next. Not in the address: a link from a stranger must
 * not write into a story.
 */
export function leaveMarkedWords(storyId: string, words: MarkedWords, now: number): void {
  sessionStorage.setItem(keyOf(storyId), JSON.stringify({ ...words, at: now }));
}

/** What was left for this story, once. */
export function takeMarkedWords(storyId: string, now: number): MarkedWords | null {
  const kept = sessionStorage.getItem(keyOf(storyId));
  sessionStorage.removeItem(keyOf(storyId));
  if (kept === null) return null;
  const { at, ...words } = JSON.parse(kept) as MarkedWords & { readonly at: number };
  return now - at < lifetime ? words : null;
}
