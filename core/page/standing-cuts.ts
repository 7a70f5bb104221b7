import type { CopyParagraph } from "@/core/layout/printed-copy";
import { mergedCuts, startsOfCopy, textOfCopy } from "./keep-cuts";
import type { KeptCut, TextCut } from "./text-cut";

export interface StandingCuts {
  readonly cuts: readonly TextCut[];
  /** Cuts whose words, or the words around them, are no longer in the story: they strike nothing. */
  readonly lost: readonly KeptCut[];
}

/** So many characters around that still stand say where a cut was. */
const enoughAround = 6;
/** Words so long are known by themselves where they stand once. */
const longEnough = 12;
/** Characters on each side by which words that were changed are found. */
const edge = 4;

/**
 * The cuts as they lie in the story's present words. One goes on striking what it struck, wherever that has moved to,
 * and what has come in its place where the words on both sides stand; it never strikes more than one paragraph. Every
 * other strikes nothing and is told.
 */
export function standingCuts(
  kept: readonly KeptCut[],
  paragraphs: readonly Pick<CopyParagraph, "words">[],
): StandingCuts {
  const text = textOfCopy(paragraphs);
  const starts = startsOfCopy(paragraphs);
  const found = kept.map((cut) => placeOf(cut, text, (starts[cut.paragraph] ?? 0) + cut.from));
  const inParagraph = ({ from, to }: Place): TextCut => {
    const paragraph = starts.findLastIndex((start) => start <= from);
    const start = starts[paragraph] ?? 0;
    return { paragraph, from: from - start, to: to - start };
  };
  return {
    cuts: mergedCuts(found.flatMap((place) => (place ? [inParagraph(place)] : []))),
    lost: kept.filter((_, at) => !found[at]),
  };
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function placeOf(cut: KeptCut, text: string, was: number): Place | null {
  const places = occurrences(text, cut.words);
  const likeness = (at: number) => likenessOf(cut, text, at);
  const [best] = [...places].sort(
    (a, b) => likeness(b) - likeness(a) || Math.abs(a - was) - Math.abs(b - was),
  );
  const needed = Math.min(enoughAround, cut.before.length + cut.after.length);
  const isAlone = places.length === 1 && cut.words.length >= longEnough;
  if (best !== undefined && (isAlone || likeness(best) >= needed))
    return { from: best, to: best + cut.words.length };
  return changedPlace(cut, text);
}

function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** How many of the characters around it stand around it still. */
function likenessOf({ words, before, after }: KeptCut, text: string, at: number): number {
  let same = 0;
  while (same < before.length && text[at - 1 - same] === before[before.length - 1 - same]) same++;
  const end = at + words.length;
  let ahead = 0;
  while (ahead < after.length && text[end + ahead] === after[ahead]) ahead++;
  return same + ahead;
}

/** What stands now between the words on both sides, in one paragraph and about as long as what was there. */
function changedPlace({ words, before, after }: KeptCut, text: string): Place | null {
  const [left, right] = [before.slice(-edge), after.slice(0, edge)];
  if (left.length < edge || right.length < edge) return null;
  for (const at of occurrences(text, left)) {
    const from = at + left.length;
    const to = text.indexOf(right, from);
    const isOne = to > from && !text.slice(from, to).includes("\n");
    if (isOne && to - from <= words.length * 2 + 8) return { from, to };
  }
  return null;
}
