import type { Corrected } from "./mark-weight";
import type { PrintedWords } from "./rendering";

/** What a later proof shows of a correction: `unsure` where it speaks of no words, or they are not there to compare. */
export type Mended = "yes" | "no" | "unsure";

/**
 * Whether a later proof prints what the correction asks for: the wrong words stand there less often, or the right ones
 * more. Words of another story do not count.
 */
export function isMended(
  mark: Omit<Corrected, "kind"> & { readonly storyId: string | null },
  then: readonly PrintedWords[],
  now: readonly PrintedWords[],
): Mended {
  const quote = mark.quote.trim();
  if (quote === "") return "unsure";
  const [before, after] = [textOf(then, mark.storyId), textOf(now, mark.storyId)];
  if (after === "" || !before.includes(quote)) return "unsure";
  const right = mark.replacement.trim();
  const fewer = timesIn(after, quote) < timesIn(before, quote);
  const more = right !== "" && timesIn(after, right) > timesIn(before, right);
  if (right.includes(quote)) return more ? "yes" : "no";
  if (right === "") return fewer ? "yes" : "no";
  return fewer && more ? "yes" : fewer ? "unsure" : "no";
}

const textOf = (words: readonly PrintedWords[], storyId: string | null): string =>
  words
    .filter((box) => storyId === null || box.storyId === storyId)
    .flatMap((box) => box.paragraphs)
    .join("\n");

const timesIn = (text: string, words: string): number => text.split(words).length - 1;
