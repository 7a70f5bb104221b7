import type { BodyNode } from "@/core/blocks/body";
import { inlineText } from "@/core/layout/printed-copy";
import type { TextCut } from "./text-cut";

/** Characters of a block's `inlineText`, UTF-16 units. */
export interface CharRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a cut of one printed line lies in the block's own text: print has one space where the block may have several. A line
 * struck whole takes a break beside it along.
 */
export function rawRange(block: BodyNode, line: number, { from, to }: TextCut): CharRange {
  const lines = inlineText(block).split("\n");
  const start = lines.slice(0, line).reduce((sum, words) => sum + words.length + 1, 0);
  const raw = lines[line] ?? "";
  const places = tidyPlaces(raw);
  if (from > 0 || to < places.length)
    return { from: start + (places[from] ?? raw.length), to: start + endOf(places, to, raw) };
  const isLast = line === lines.length - 1;
  return {
    from: start - (isLast && line > 0 ? 1 : 0),
    to: start + raw.length + (isLast ? 0 : 1),
  };
}

const endOf = (places: readonly number[], to: number, raw: string): number =>
  to === 0 ? 0 : to >= places.length ? raw.length : (places[to] ?? raw.length);

/** For each character that print has of a line, its place in the line as it was written. */
function tidyPlaces(raw: string): readonly number[] {
  const [first, last] = [raw.length - raw.trimStart().length, raw.trimEnd().length];
  const places: number[] = [];
  for (let at = first; at < last; at++)
    if (!isSpace(raw[at]) || !isSpace(raw[at - 1])) places.push(at);
  return places;
}

const isSpace = (char: string | undefined): boolean => /^[ \t\r\n]$/.test(char ?? "");

/** The block without those characters, and without notes among them; none where no words are left. */
export function cutBlock(block: BodyNode, ranges: readonly CharRange[]): readonly BodyNode[] {
  let at = 0;
  const content = (block.content ?? []).flatMap((child) => {
    const from = at;
    const words = child.type === "hardBreak" ? "\n" : (child.text ?? "");
    at += words.length;
    if (child.text !== undefined) return textWithout(child, from, ranges);
    const isStruck = ranges.some((range) =>
      words === "" ? range.from < from && from < range.to : range.from <= from && from < range.to,
    );
    return isStruck ? [] : [child];
  });
  return content.some(({ text, type }) => text || type === "hardBreak")
    ? [{ ...block, content }]
    : [];
}

function textWithout(
  child: BodyNode,
  start: number,
  ranges: readonly CharRange[],
): readonly BodyNode[] {
  const text = [...(child.text ?? "").split("")]
    .filter((_, at) => !ranges.some(({ from, to }) => from <= start + at && start + at < to))
    .join("");
  return text === "" ? [] : [{ ...child, text }];
}
