import type { CopyParagraph } from "@/core/layout/printed-copy";
import type { TextCut } from "@/core/page/text-cut";

/** Characters of a paragraph that stand alike: printed, struck out for this page, or past the end of the box. */
export interface CutRun {
  readonly kind: "kept" | "cut" | "over";
  /** UTF-16 units from the beginning of the paragraph. */
  readonly from: number;
  readonly words: string;
}

/**
 * A story's paragraphs in runs, for the eye of who cuts it.
 * @param printed characters (code points) of what is not struck out that the box holds
 */
export function cutRuns(
  paragraphs: readonly CopyParagraph[],
  cuts: readonly TextCut[],
  printed: number,
): readonly (readonly CutRun[])[] {
  let left = printed;
  return paragraphs.map(({ words }, at) => {
    const runs: CutRun[] = [];
    let from = 0;
    const keep = (to: number) => {
      if (to <= from) return;
      const here = [...words.slice(from, to)];
      const fits = here.slice(0, left).join("");
      if (fits !== "") runs.push({ kind: "kept", from, words: fits });
      const over = words.slice(from + fits.length, to);
      if (over !== "") runs.push({ kind: "over", from: from + fits.length, words: over });
      left = Math.max(0, left - here.length);
      from = to;
    };
    for (const cut of inParagraph(cuts, at)) {
      keep(cut.from);
      runs.push({ kind: "cut", from: cut.from, words: words.slice(cut.from, cut.to) });
      from = cut.to;
    }
    keep(words.length);
    return runs;
  });
}

/** The cuts with one more; what touches or overlaps becomes one. */
export function withCut(cuts: readonly TextCut[], added: TextCut): readonly TextCut[] {
  const near = cuts.filter(
    (cut) => cut.paragraph === added.paragraph && cut.from <= added.to && added.from <= cut.to,
  );
  const all = [...near, added];
  const merged = {
    paragraph: added.paragraph,
    from: Math.min(...all.map(({ from }) => from)),
    to: Math.max(...all.map(({ to }) => to)),
  };
  return inOrder([...cuts.filter((cut) => !near.includes(cut)), merged]);
}

/** The cuts without what lies in a range: what of them is beside it stays struck out. */
export function withoutCut(cuts: readonly TextCut[], range: TextCut): readonly TextCut[] {
  return inOrder(
    cuts.flatMap((cut) => {
      if (cut.paragraph !== range.paragraph) return [cut];
      const before = { ...cut, to: Math.min(cut.to, range.from) };
      const after = { ...cut, from: Math.max(cut.from, range.to) };
      return [before, after].filter(({ from, to }) => from < to);
    }),
  );
}

/** The next character of a paragraph that is still printed, before or behind a place in it; null at its edge. */
export function nextKept(
  words: string,
  cuts: readonly TextCut[],
  {
    paragraph,
    at,
    isBack,
  }: { readonly paragraph: number; readonly at: number; readonly isBack: boolean },
): TextCut | null {
  let place = at;
  for (const cut of isBack
    ? [...inParagraph(cuts, paragraph)].reverse()
    : inParagraph(cuts, paragraph))
    if (isBack ? cut.from < place && place <= cut.to : cut.from <= place && place < cut.to)
      place = isBack ? cut.from : cut.to;
  const [char] = isBack ? [...words.slice(0, place)].slice(-1) : words.slice(place);
  if (char === undefined) return null;
  const whole = String.fromCodePoint(words.codePointAt(isBack ? place - char.length : place) ?? 0);
  const from = isBack ? place - whole.length : place;
  return { paragraph, from, to: from + whole.length };
}

/** Whether every character of the range is struck out. */
export const isCut = (cuts: readonly TextCut[], { paragraph, from, to }: TextCut): boolean =>
  cuts.some((cut) => cut.paragraph === paragraph && cut.from <= from && to <= cut.to);

const inParagraph = (cuts: readonly TextCut[], at: number): readonly TextCut[] =>
  inOrder(cuts.filter(({ paragraph }) => paragraph === at));

const inOrder = (cuts: readonly TextCut[]): readonly TextCut[] =>
  [...cuts].sort((a, b) => a.paragraph - b.paragraph || a.from - b.from);
