import type { DiffRun } from "@/core/text/diff-words";

/** Lines of a comparison that differ, each with its runs, and between them how many do not. */
export type ChangedLine = readonly DiffRun[] | number;

export function changedLines(runs: readonly DiffRun[]): readonly ChangedLine[] {
  const lines: DiffRun[][] = [[]];
  for (const { kind, text } of runs)
    for (const [at, part] of text.split("\n").entries()) {
      if (at > 0) lines.push([]);
      if (part !== "") lines.at(-1)?.push({ kind, text: part });
    }
  const shown: ChangedLine[] = [];
  for (const line of lines.filter(({ length }) => length > 0)) {
    const last = shown.at(-1);
    if (line.some(({ kind }) => kind !== "equal")) shown.push(line);
    else if (typeof last === "number") shown[shown.length - 1] = last + 1;
    else shown.push(1);
  }
  return shown;
}
