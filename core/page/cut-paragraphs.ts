import type { CopyParagraph } from "@/core/layout/printed-copy";
import type { TextCut } from "./text-cut";

/** The paragraphs without what is struck out of them; one with nothing left is not printed. */
export function cutParagraphs(
  paragraphs: readonly CopyParagraph[],
  cuts: readonly TextCut[],
): readonly CopyParagraph[] {
  if (cuts.length === 0) return paragraphs;
  return paragraphs.flatMap((paragraph, at) => {
    const own = cuts.filter((cut) => cut.paragraph === at);
    if (own.length === 0) return [paragraph];
    const words = withoutRanges(paragraph.words, own);
    return words.trim() === "" ? [] : [{ ...paragraph, words }];
  });
}

function withoutRanges(words: string, cuts: readonly TextCut[]): string {
  let kept = "";
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a.from - b.from)) {
    kept += words.slice(from, Math.max(from, cut.from));
    from = Math.max(from, cut.to);
  }
  return kept + words.slice(from);
}
