/** Milliseconds one run of `work` took. */
export async function timed(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** The p-th percentile (0–100) of some figures, nearest rank. */
export function percentile(figures: readonly number[], p: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (figures: readonly number[]): number => percentile(figures, 50);

/** One row of a bench's answer: what was measured, beside the floor of the same run and the bar it should reach. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly floor?: number;
  readonly bar?: string;
}

export function printFigures(figures: readonly Figure[]): void {
  for (const { what, value, unit, floor, bar } of figures) {
    const ratio =
      floor === undefined ? "" : `  floor ${round(floor)} ${unit}, ratio ${round(value / floor)}`;
    console.log(
      `${what.padEnd(56)} ${String(round(value)).padStart(9)} ${unit}${ratio}${bar ? `  (bar: ${bar})` : ""}`,
    );
  }
}

const round = (n: number): number =>
  Math.abs(n) >= 100 ? Math.round(n) : Math.round(n * 100) / 100;
