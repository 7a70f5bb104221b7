import type { LineShape } from "./classify-line";
import type { Line } from "./source-lines";

/** A line that holds something, with what it was taken for. */
export interface Unit {
  readonly line: Line;
  shape: LineShape;
  /** Lines without a blank line between them share a block. */
  readonly block: number;
  /** Set in lines of one measure, and this one was broken only by the measure. */
  wraps: boolean;
  /** An entry of the 导读 block. */
  guide: boolean;
}

/** Runs of units without a blank line between. */
export function blocksOf(units: readonly Unit[]): Unit[][] {
  const blocks: Unit[][] = [];
  for (const unit of units) {
    const last = blocks.at(-1);
    if (last && last[0]?.block === unit.block) last.push(unit);
    else blocks.push([unit]);
  }
  return blocks;
}
