import type { SettingsByRows, StoryTable } from "./story-table";

/** What the whole page should look like: how bad a cut right across it, or right down it, is (断版, 通缝). */
export interface Taste {
  readonly across: number;
  readonly down: number;
}

/**
 * Where a headline lies at the upper corners of a part of the page, as bits: 2 left, 1 right. Two parts may stand
 * side by side unless headlines meet (碰题).
 */
type Corners = number;
const cornerStates: readonly Corners[] = [0, 1, 2, 3];

/** A part of the page divided: a story in its place, or two parts. */
export type Slice =
  | { readonly kind: "story"; readonly at: number; readonly hasHeadOnTop: boolean }
  | {
      readonly kind: "across" | "down";
      /** Stories before this one are in the first part (above or left). */
      readonly split: number;
      /** Rows or columns of the first part. */
      readonly first: number;
      readonly corners: readonly [Corners, Corners];
    };

interface Best {
  readonly costs: Float64Array;
  readonly slices: Int32Array;
  low: number;
  high: number;
}

/** The best way to fill a rectangle of every height with a run of stories, by what lies at its corners. */
interface Node {
  readonly by: readonly Best[];
  /** The best whatever lies there, and which corners that has. */
  readonly any: Best;
}

const blank = (rows: number): Best => ({
  costs: new Float64Array(rows + 1).fill(Infinity),
  slices: new Int32Array(rows + 1),
  low: rows + 1,
  high: -1,
});

function clear(best: Best): void {
  best.costs.fill(Infinity);
  best.low = best.costs.length;
  best.high = -1;
}

/** What costs this much more than the best of its kind is not followed further: the beam. */
const beam = 20;

/**
 * Every way to slice rectangles among stories in an order (the first is at the upper left, the last at the lower
 * right), best first in each: a run of stories in a rectangle of some columns is one story, or a run above another,
 * or a run beside another. Costs are lines of white space that would be as bad.
 */
export class Slicer {
  private readonly tables: readonly StoryTable[];
  private readonly columns: number;
  private readonly rows: number;
  private readonly taste: Taste;
  private readonly nodes: (Node | null)[];
  private readonly node: Node;
  private readonly none: Best;
  private readonly count: number;
  private readonly least: readonly number[];

  constructor(tables: readonly StoryTable[], columns: number, rows: number, taste: Taste) {
    this.tables = tables;
    this.columns = columns;
    this.rows = rows;
    this.taste = taste;
    this.count = tables.length;
    this.least = tables.map(leastCells);
    this.node = { by: cornerStates.map(() => blank(rows)), any: blank(rows) };
    this.none = blank(rows);
    this.nodes = Array((this.count + 1) ** 2 * (columns + 1)).fill(null);
    for (let length = 1; length <= this.count; length++)
      for (let from = 0; from + length <= this.count; from++)
        for (let span = 1; span <= columns; span++) this.build(from, from + length, span);
  }

  /** What it costs to fill so many columns and rows with the stories from `from` to before `to`; Infinity when it cannot be. */
  cost(from: number, to: number, span: number, rows: number): number {
    return this.nodeOf(from, to, span)?.any.costs[rows] ?? Infinity;
  }

  /** The corners under which that is cheapest. */
  corners(from: number, to: number, span: number, rows: number): Corners {
    return this.nodeOf(from, to, span)?.any.slices[rows] ?? 0;
  }

  /** How that is done. */
  slice(from: number, to: number, span: number, rows: number, corners: Corners): Slice {
    const coded = this.nodeOf(from, to, span)?.by[corners]?.slices[rows] ?? 0;
    if (to - from === 1) return { kind: "story", at: from, hasHeadOnTop: corners === 3 };
    return {
      kind: coded & 1 ? "down" : "across",
      split: (coded >> 5) & 31,
      first: coded >> 10,
      corners: [(coded >> 1) & 3, (coded >> 3) & 3],
    };
  }

  private index(from: number, to: number, span: number): number {
    return (from * (this.count + 1) + to) * (this.columns + 1) + span;
  }

  private nodeOf(from: number, to: number, span: number): Node | null {
    return this.nodes[this.index(from, to, span)] ?? null;
  }

  private build(from: number, to: number, span: number): void {
    if (this.isCrowded(from, to, span)) return;
    // Most parts of a page cannot be filled: they are built in one place, and only what can be is kept.
    const { node } = this;
    for (const best of [...node.by, node.any]) clear(best);
    if (to - from === 1) this.setStory(node, from, span);
    for (let split = from + 1; split < to; split++) {
      this.cutAcross(node, from, split, to, span);
      for (let first = 1; first < span; first++) this.cutDown(node, from, split, to, span, first);
    }
    prune(node);
    if (node.any.low > node.any.high) return;
    const keep = (best: Best): Best => (best.low > best.high ? this.none : copyOf(best));
    this.nodes[this.index(from, to, span)] = { by: node.by.map(keep), any: copyOf(node.any) };
  }

  /** Whether so many stories cannot, or should not, stand under each other in so few columns. */
  private isCrowded(from: number, to: number, span: number): boolean {
    if (to - from > 3 * span + 1) return true;
    const least = this.least.slice(from, to).reduce((sum, cells) => sum + cells, 0);
    return least > span * this.rows;
  }

  private setStory(node: Node, at: number, span: number): void {
    const settings = this.tables[at]?.[span];
    for (const [corners, found] of [
      [0, settings?.headElsewhere],
      [3, settings?.headOnTop],
    ] as const)
      for (const [rows, setting] of (found ?? []).entries()) {
        const best = node.by[corners];
        if (setting && best) best.costs[rows] = setting.cost;
      }
  }

  private cutAcross(node: Node, from: number, split: number, to: number, span: number): void {
    const above = this.nodeOf(from, split, span);
    const below = this.nodeOf(split, to, span);
    if (!above || !below) return;
    const cut = span === this.columns ? this.taste.across : 0;
    const { costs, slices, low, high } = below.any;
    for (const upper of cornerStates) {
      const [a, best] = [above.by[upper], node.by[upper]];
      if (!a || !best) continue;
      const code = (split << 5) | (upper << 1);
      for (let first = a.low; first <= a.high; first++) {
        const cost = (a.costs[first] ?? Infinity) + cut;
        if (cost === Infinity) continue;
        const last = Math.min(high, this.rows - first);
        for (let rest = low; rest <= last; rest++) {
          const whole = cost + (costs[rest] ?? Infinity);
          if (whole < (best.costs[first + rest] ?? 0)) {
            best.costs[first + rest] = whole;
            best.slices[first + rest] = (first << 10) | code | ((slices[rest] ?? 0) << 3);
          }
        }
      }
    }
  }

  private cutDown(
    node: Node,
    from: number,
    split: number,
    to: number,
    span: number,
    first: number,
  ): void {
    const left = this.nodeOf(from, split, first);
    const right = this.nodeOf(split, to, span - first);
    if (!left || !right) return;
    for (const one of cornerStates)
      for (const other of cornerStates) {
        const [a, b, best] = [left.by[one], right.by[other], node.by[(one & 2) | (other & 1)]];
        const doHeadsMeet = (one & 1) === 1 && (other & 2) === 2;
        if (!a || !b || !best || doHeadsMeet) continue;
        const code = (first << 10) | (split << 5) | (other << 3) | (one << 1) | 1;
        for (let rows = Math.max(a.low, b.low); rows <= Math.min(a.high, b.high); rows++) {
          const isWhole = span === this.columns && rows > 0.8 * this.rows;
          const whole =
            (a.costs[rows] ?? Infinity) +
            (b.costs[rows] ?? Infinity) +
            (isWhole ? this.taste.down : 0);
          if (whole < (best.costs[rows] ?? 0)) {
            best.costs[rows] = whole;
            best.slices[rows] = code;
          }
        }
      }
  }
}

/** The smallest part of the page a story fits, columns by rows. */
export function leastCells(table: StoryTable): number {
  const rows = ({ headOnTop, headElsewhere }: SettingsByRows) =>
    Math.min(
      ...[headOnTop, headElsewhere].map((found) => {
        const first = found.findIndex((setting) => setting !== null);
        return first < 0 ? Infinity : first;
      }),
    );
  return Math.min(...table.slice(1).map((settings, at) => (at + 1) * rows(settings)));
}

/** Drops what is far worse than the best of the same stories, and notes where the rest lies. */
function prune({ by, any }: Node): void {
  let least = Infinity;
  for (const { costs } of by)
    for (let rows = 0; rows < costs.length; rows++)
      least = Math.min(least, costs[rows] ?? Infinity);
  if (least === Infinity) return;
  for (const [corners, best] of by.entries())
    for (let rows = 0; rows < best.costs.length; rows++) {
      const cost = best.costs[rows] ?? Infinity;
      if (cost > least + beam) best.costs[rows] = Infinity;
      else {
        note(best, rows);
        if (cost >= (any.costs[rows] ?? 0)) continue;
        any.costs[rows] = cost;
        any.slices[rows] = corners;
        note(any, rows);
      }
    }
}

const copyOf = ({ costs, slices, low, high }: Best): Best => ({
  costs: costs.slice(),
  slices: slices.slice(),
  low,
  high,
});

function note(best: Best, rows: number): void {
  best.low = Math.min(best.low, rows);
  best.high = Math.max(best.high, rows);
}
