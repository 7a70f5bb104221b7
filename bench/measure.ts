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

/** Milliseconds of processor time this process has used: unlike a clock, other programs do not slow it. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** One row of a bench's answer: what was measured, beside the floor of the same run and the bar it should reach. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly floor?: number;
  /** What the floor is, when it is not the same thing done barely. */
  readonly floorIs?: string;
  readonly bar?: string;
  /** The bar as a number: the value may be this at most. */
  readonly most?: number;
  /** The bar as a number: the value must be this at least. */
  readonly least?: number;
}

/** Every figure printed in this process, for the table at the end. */
export const printed: Figure[] = [];

export function printFigures(figures: readonly Figure[]): void {
  printed.push(...figures);
  for (const figure of figures) console.log(figureLine(figure));
}

/** A figure as one line of a table, its columns in line with those of every other. */
export function figureLine(figure: Figure): string {
  const { what, value, unit, floor, floorIs } = figure;
  const beside =
    floor === undefined
      ? ""
      : `floor ${round(floor)} ${unit}${floorIs ? ` (${floorIs})` : ""}, ratio ${round(value / floor)}`;
  const bar = barOf(figure);
  const met = isMet(figure);
  const verdict = met === null ? "" : met ? "  ok" : "  MISSED";
  return [
    wide(what, 60),
    `${round(value)}`.padStart(8),
    unit.padEnd(3),
    beside.padEnd(bar ? 40 : 0),
    bar ? `bar ${bar}${verdict}` : "",
  ]
    .join(" ")
    .trimEnd();
}

/** Whether the figure reaches its bar; null when it has none that is a number. */
export function isMet({ value, most, least }: Figure): boolean | null {
  if (most === undefined && least === undefined) return null;
  return (
    value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? Number.NEGATIVE_INFINITY)
  );
}

function barOf({ bar, most, least, unit }: Figure): string {
  if (bar) return bar;
  if (most !== undefined) return `≤ ${most} ${unit}`;
  return least === undefined ? "" : `≥ ${least} ${unit}`;
}

/** Padded as a terminal shows it: a Han character takes two places. */
function wide(text: string, width: number): string {
  const shown = [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/u.test(char) ? 2 : 1), 0);
  return text + " ".repeat(Math.max(0, width - shown));
}

const round = (n: number): number =>
  Math.abs(n) >= 100 ? Math.round(n) : Math.round(n * 100) / 100;
