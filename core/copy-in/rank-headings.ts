import type { CopyLine } from "./copy-line";

/**
 * Headings of any six levels as the two of a story: the highest that is used, and all that are lower. A title that stands
 * alone above them is the highest and pushes no other down.
 */
export function rankHeadings(lines: readonly CopyLine[]): CopyLine[] {
  const levels = lines.filter(({ kind }) => kind === "heading").map(({ level }) => level);
  const [first] = levels;
  const isAlone = levels.filter((level) => level === first).length === 1;
  const isTitle =
    lines[0]?.kind === "heading" &&
    isAlone &&
    levels.slice(1).every((level) => level > (first ?? 0));
  const highest = Math.min(...(isTitle && levels.length > 1 ? levels.slice(1) : levels));
  return lines.map((line) =>
    line.kind === "heading" ? { ...line, level: line.level <= highest ? 2 : 3 } : line,
  );
}
