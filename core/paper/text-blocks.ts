import { isSameSize, overlapAcross, type TextLine } from "./text-line";

/** Lines of one size that stand under one another: a piece of a column, or a headline. */
export interface TextBlock extends Omit<TextLine, "words"> {
  readonly lines: readonly TextLine[];
}

/** White of more than this many ems between two lines parts their blocks. */
const widestLeading = 1.25;

/** The first line of a paragraph is set in by two ems: the next may begin as far at its left. */
const indent = 2.2;

/** The lines of a page gathered into blocks, from above downwards. */
export function textBlocks(lines: readonly TextLine[]): readonly TextBlock[] {
  const blocks: TextLine[][] = [];
  for (const line of [...lines].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const block = line.isUpright ? undefined : nearest(blocks, line);
    if (block) block.push(line);
    else blocks.push([line]);
  }
  return blocks.map(blockOf);
}

function nearest(blocks: readonly TextLine[][], line: TextLine): TextLine[] | undefined {
  const over = blocks.filter((block) => continues(block, line));
  return over.sort((a, b) => (b.at(-1)?.bottom ?? 0) - (a.at(-1)?.bottom ?? 0))[0];
}

/** Whether the line stands under the block in the same column: one may be indented or short, none reaches into the next column. */
function continues(block: readonly TextLine[], line: TextLine): boolean {
  const last = block.at(-1);
  if (!last || last.isUpright || !isSameSize(last, line)) return false;
  const white = line.top - last.bottom;
  if (white > line.em * widestLeading || white < -line.em * 0.35) return false;
  const left = Math.min(...block.map((one) => one.left)) - line.em * indent;
  const right = Math.max(...block.map((one) => one.right));
  return overlapAcross({ left, right }, line) > 0.5;
}

export function blockOf(lines: readonly TextLine[]): TextBlock {
  const [first] = lines;
  if (!first) throw new RangeError("a block of nothing");
  return {
    lines,
    left: Math.min(...lines.map((one) => one.left)),
    right: Math.max(...lines.map((one) => one.right)),
    top: Math.min(...lines.map((one) => one.top)),
    bottom: Math.max(...lines.map((one) => one.bottom)),
    em: first.em,
    isUpright: first.isUpright,
  };
}

/** The size most of the words are set in: the body's. */
export function bodySize(lines: readonly TextLine[]): number {
  const sizes = new Map<number, number>();
  for (const { em, words } of lines) {
    const size = Math.round(em * 2000);
    sizes.set(size, (sizes.get(size) ?? 0) + words.length);
  }
  const [most] = [...sizes].sort((a, b) => b[1] - a[1]);
  const near = lines.find(({ em }) => Math.round(em * 2000) === most?.[0]);
  return near?.em ?? 0;
}

/** Larger than the body by so much that it is a headline, a kicker or a deck. */
export const isTitleSize = (em: number, body: number): boolean => em > body * 1.15;
