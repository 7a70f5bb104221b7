import { joinLines } from "./join-words";
import type { TextBlock } from "./text-blocks";
import { isSameSize, overlapAcross, type TextLine } from "./text-line";

interface Column {
  readonly left: number;
  readonly right: number;
}

/**
 * The lines of the blocks, which are in reading order, joined to paragraphs. One begins where a line is set in, where the
 * line before ends short, and where the size changes; the foot of a column ends none by itself.
 */
export function joinParagraphs(blocks: readonly TextBlock[]): readonly string[] {
  const columns = columnsOf(blocks);
  const paragraphs: string[] = [];
  let before: { readonly line: TextLine; readonly column: Column } | null = null;
  for (const block of blocks) {
    const column = columns.find((one) => overlapAcross(one, block) > 0.5) ?? block;
    for (const line of block.lines) {
      const last = paragraphs.at(-1);
      if (last === undefined || !before || begins(line, column, before))
        paragraphs.push(line.words);
      else paragraphs[paragraphs.length - 1] = joinLines(last, line.words);
      before = { line, column };
    }
  }
  return paragraphs;
}

function begins(
  line: TextLine,
  column: Column,
  before: { readonly line: TextLine; readonly column: Column },
): boolean {
  const { em } = line;
  if (!isSameSize(line, before.line)) return true;
  if (line.left - column.left > em * 1.2) return true;
  return before.column.right - before.line.right > em * 1.6;
}

/**
 * The columns of the text. Those of one text are equally wide and equally far apart: one that holds only indented or short
 * lines is known by the others.
 */
function columnsOf(blocks: readonly TextBlock[]): readonly Column[] {
  const columns: { left: number; right: number; em: number }[] = [];
  for (const { left, right, em } of blocks) {
    const same = columns.find((one) => overlapAcross(one, { left, right }) > 0.5);
    if (!same) columns.push({ left, right, em });
    else {
      same.left = Math.min(same.left, left);
      same.right = Math.max(same.right, right);
    }
  }
  const width = Math.max(...columns.map(({ left, right }) => right - left));
  const isFull = ({ left, right, em }: (typeof columns)[number]) => width - right + left < em * 0.6;
  const full = columns.filter(isFull).sort((a, b) => a.left - b.left);
  return columns.map((column) => {
    const left = isFull(column) ? column.left : expectedLeft(column, full, width);
    return { left, right: Math.max(column.right, left + width) };
  });
}

/** Where the column would begin if its lines were whole; where it does when the others do not tell. */
function expectedLeft(
  { left, right, em }: Column & { readonly em: number },
  full: readonly Column[],
  width: number,
): number {
  const isIndent = (from: number) => left - from > -em * 0.5 && left - from < em * indent;
  const [first, ...rest] = full;
  if (!first) return left;
  const steps = rest.map((one, at) => one.left - (full[at]?.left ?? 0));
  if (steps.length > 0) {
    const step = Math.min(...steps);
    const from = first.left + Math.floor((left - first.left + em * 0.5) / step) * step;
    return isIndent(from) ? from : left;
  }
  return isIndent(right - width) && right - width > first.right ? right - width : left;
}

/** A first line is set in by two ems, give or take. */
const indent = 2.8;
