import { isSameSize, type TextLine } from "./text-line";

/** So few characters one under another may be the ends of ordinary lines. */
const fewest = 3;

/**
 * Headlines set from above downwards: a PDF often gives each of their characters alone, one under another at the distance
 * of its size. What is not one of them is handed back.
 */
export function uprightLines(runs: readonly TextLine[]): {
  readonly upright: readonly TextLine[];
  readonly rest: readonly TextLine[];
} {
  const single = runs
    .filter((run) => [...run.words].length === 1 && !hasNeighbour(run, runs))
    .sort((a, b) => a.top - b.top);
  const chains: TextLine[][] = [];
  for (const run of single) {
    const chain = chains.find((one) => follows(one.at(-1), run));
    if (chain) chain.push(run);
    else chains.push([run]);
  }
  const long = chains.filter((chain) => chain.length >= fewest);
  const taken = new Set(long.flat());
  return {
    upright: [...long.map(stacked), ...runs.filter((run) => run.isUpright)],
    rest: runs.filter((run) => !taken.has(run) && !run.isUpright),
  };
}

function follows(before: TextLine | undefined, run: TextLine): boolean {
  return (
    before !== undefined &&
    isSameSize(before, run) &&
    Math.abs(before.left - run.left) < run.em * 0.3 &&
    run.top - before.bottom > -run.em * 0.4 &&
    run.top - before.bottom < run.em * 0.9
  );
}

/** Another of its size close beside it makes it part of a line across. */
function hasNeighbour(run: TextLine, runs: readonly TextLine[]): boolean {
  return runs.some(
    (other) =>
      other !== run &&
      isSameSize(other, run) &&
      Math.abs(other.bottom - run.bottom) < run.em * 0.2 &&
      Math.max(other.left - run.right, run.left - other.right) < run.em * 0.2 &&
      [...other.words].length > 1,
  );
}

function stacked(chain: readonly TextLine[]): TextLine {
  const [first] = chain;
  if (!first) throw new RangeError("a line of nothing");
  return {
    words: chain.map(({ words }) => words).join(""),
    left: Math.min(...chain.map(({ left }) => left)),
    right: Math.max(...chain.map(({ right }) => right)),
    top: first.top,
    bottom: chain.at(-1)?.bottom ?? first.bottom,
    em: first.em,
    isUpright: true,
  };
}
