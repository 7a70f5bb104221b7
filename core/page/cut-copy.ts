import type { CopyParagraph } from "@/core/layout/printed-copy";
import type { TextCut } from "./text-cut";

/** The paragraphs without what is struck out of them; one that has no words left is gone. */
export function cutCopy(
  paragraphs: readonly CopyParagraph[],
  cuts: readonly TextCut[],
): readonly CopyParagraph[] {
  if (cuts.length === 0) return paragraphs;
  return paragraphs
    .map((paragraph, at) => {
      const own = cuts.filter((cut) => cut.paragraph === at);
      return own.length === 0 ? paragraph : { ...paragraph, words: without(paragraph.words, own) };
    })
    .filter(({ words }) => words !== "");
}

/** From the end, so that the places of those before still hold. */
const without = (words: string, cuts: readonly TextCut[]): string =>
  [...cuts]
    .sort((a, b) => b.from - a.from)
    .reduce((left, { from, to }) => left.slice(0, from) + left.slice(to), words)
    .trim();
