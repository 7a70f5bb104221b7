import type { CopyParagraph } from "@/core/layout/printed-copy";
import { type Refusal, refuse } from "@/core/refusal";
import type { KeptCut, TextCut } from "./text-cut";

/** Characters kept of what stands around a cut. */
export const cutContext = 16;

/** A page that strikes more often than this is another story. */
export const mostCuts = 200;

/** A story's paragraphs in one text, as cuts are found in it. */
export const textOfCopy = (paragraphs: readonly Pick<CopyParagraph, "words">[]): string =>
  paragraphs.map(({ words }) => words).join("\n");

/** Offset in `textOfCopy` at which each paragraph begins. */
export function startsOfCopy(paragraphs: readonly Pick<CopyParagraph, "words">[]): number[] {
  let at = 0;
  return paragraphs.map(({ words }) => {
    const start = at;
    at += words.length + 1;
    return start;
  });
}

/**
 * Cuts from a screen as they are kept, in order and none on another, or why they cannot be made: outside the words,
 * through the credits (who wrote it stands on every page), or so that nothing is left.
 */
export function keepCuts(
  cuts: readonly TextCut[],
  paragraphs: readonly CopyParagraph[],
): { readonly ok: true; readonly cuts: readonly KeptCut[] } | Refusal {
  if (cuts.length > mostCuts) return refuse("cuts-too-many", { most: mostCuts }, "cuts");
  if (!cuts.every((cut) => isInside(cut, paragraphs))) return refuse("cut-outside", {}, "cuts");
  if (cuts.some((cut) => paragraphs[cut.paragraph]?.role === "credits"))
    return refuse("cut-credits", {}, "cuts");
  const merged = mergedCuts(cuts);
  if (merged.length > 0 && !leavesText(merged, paragraphs)) return refuse("cut-all", {}, "cuts");
  const text = textOfCopy(paragraphs);
  const starts = startsOfCopy(paragraphs);
  return { ok: true, cuts: merged.map((cut) => kept(cut, text, starts[cut.paragraph] ?? 0)) };
}

/** In order; those that meet are one. */
export function mergedCuts(cuts: readonly TextCut[]): readonly TextCut[] {
  const merged: TextCut[] = [];
  for (const cut of [...cuts].sort((a, b) => a.paragraph - b.paragraph || a.from - b.from)) {
    const last = merged.at(-1);
    if (last && last.paragraph === cut.paragraph && cut.from <= last.to)
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, cut.to) };
    else merged.push({ paragraph: cut.paragraph, from: cut.from, to: cut.to });
  }
  return merged;
}

function isInside({ paragraph, from, to }: TextCut, paragraphs: readonly CopyParagraph[]): boolean {
  const words = paragraphs[paragraph]?.words;
  return (
    words !== undefined &&
    Number.isInteger(from) &&
    Number.isInteger(to) &&
    from >= 0 &&
    from < to &&
    to <= words.length &&
    !splitsPair(words, from) &&
    !splitsPair(words, to)
  );
}

/** Rare characters are two units, and half of one is none. */
const splitsPair = (words: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(words[at - 1] ?? "") && /[\uDC00-\uDFFF]/.test(words[at] ?? "");

function leavesText(cuts: readonly TextCut[], paragraphs: readonly CopyParagraph[]): boolean {
  const struck = cuts.reduce((sum, { from, to }) => sum + to - from, 0);
  const printed = paragraphs
    .filter(({ role }) => role !== "credits")
    .reduce((sum, { words }) => sum + words.length, 0);
  return struck < printed;
}

function kept(cut: TextCut, text: string, start: number): KeptCut {
  const [from, to] = [start + cut.from, start + cut.to];
  return {
    ...cut,
    words: text.slice(from, to),
    before: text.slice(Math.max(0, from - cutContext), from),
    after: text.slice(to, to + cutContext),
  };
}
