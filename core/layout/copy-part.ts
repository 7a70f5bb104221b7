import type { CopyParagraph } from "./printed-copy";

/** A paragraph, or what of it stands in one place. */
export interface ParagraphPart extends CopyParagraph {
  /** It goes on elsewhere: its last line is as wide as the others. */
  readonly goesOn: boolean;
}

/** The paragraphs between two characters of the whole copy; one that is cut loses the indent of its first line. */
export function copyPart(
  paragraphs: readonly CopyParagraph[],
  from: number,
  to: number,
): readonly ParagraphPart[] {
  const parts: ParagraphPart[] = [];
  let before = 0;
  for (const paragraph of paragraphs) {
    const chars = [...paragraph.words];
    const [first, last] = [Math.max(0, from - before), Math.min(chars.length, to - before)];
    before += chars.length;
    if (first >= last) continue;
    parts.push({
      ...paragraph,
      words: chars.slice(first, last).join("").trim(),
      indent: first === 0 ? paragraph.indent : 0,
      goesOn: last < chars.length,
    });
  }
  return parts;
}
