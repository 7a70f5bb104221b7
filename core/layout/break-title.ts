import { breakLines } from "./break-lines";
import { glyphClass, mayBreak } from "./glyph-class";
import { measureCopy } from "./measured-copy";

/**
 * The lines of a title: in one when it fits, else between words and as even as can be (全城四十二家医院 / 检查结果互认,
 * not 检查结 / 果互认); where no two such lines fit, as running text breaks.
 *
 * @param chars ems of the title's own size that a line holds
 */
export function breakTitle(
  words: string,
  lines: number,
  chars: number,
  language: string,
): readonly string[] {
  const copy = measureCopy([{ words, indent: 0 }]);
  const { ends } = breakLines(copy, chars);
  const text = [...words];
  const cut = (at: readonly number[]) =>
    at.map((end, line) => text.slice(at[line - 1] ?? 0, end).join(""));
  if (lines !== 2 || ends.length !== 2) return cut(ends);
  const widths = [...(copy.paragraphs[0]?.widths ?? [])];
  const widthOf = (from: number, to: number) => widths.slice(from, to).reduce((a, b) => a + b, 0);
  const best = wordEnds(words, language)
    .map((end) => ({ end, first: widthOf(0, end), second: widthOf(end, text.length) }))
    .filter(({ first, second }) => first <= chars && second <= chars)
    .map(({ end, first, second }) => ({
      end,
      cost: unevenness(first, second) + tornCost(text[end - 1] ?? "", text[end] ?? ""),
    }))
    .sort((a, b) => a.cost - b.cost);
  return cut(best[0] ? [best[0].end, text.length] : ends);
}

/** Of two cuts that are as uneven, the one with the longer first line. */
const unevenness = (first: number, second: number): number =>
  Math.abs(first - second) - (first > second ? 0.5 : 0);

/** In characters: a mark is the best place to stop; a figure belongs to what it counts, a particle to what it follows. */
function tornCost(before: string, after: string): number {
  if ("，、：；！？ ".includes(before)) return -4;
  const isFigure = /[\d〇零一二三四五六七八九十百千万亿几两]/u.test(before);
  return (isFigure ? 6 : 0) + ("的地得了着过吗呢们".includes(after) ? 6 : 0);
}

/** After how many characters a word ends at which a line may. */
function wordEnds(words: string, language: string): readonly number[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const text = [...words];
  let at = 0;
  const ends: number[] = [];
  for (const { segment } of segmenter.segment(words)) {
    at += [...segment].length;
    const [before, after] = [text[at - 1], text[at]];
    if (before && after && mayBreak(glyphClass(before), glyphClass(after))) ends.push(at);
  }
  return ends;
}
