/** One step from an old list to a new one; `token` is the item kept, put in or taken out. */
export interface EditStep {
  readonly kind: "equal" | "insert" | "delete";
  readonly token: string;
}

/**
 * The shortest way from one list to another (Myers, An O(ND) Difference Algorithm, 1986), or null when it
 * takes more than `most` insertions and deletions. Memory grows with the square of `most`.
 */
export function shortestEdit(
  before: readonly string[],
  after: readonly string[],
  most: number,
): EditStep[] | null {
  const limit = Math.min(most, before.length + after.length);
  const middle = limit + 1;
  const reach = new Int32Array(2 * limit + 3);
  const history: Int32Array[] = [];
  for (let d = 0; d <= limit; d++) {
    history.push(reach.slice(middle - d - 1, middle + d + 2));
    for (let k = -d; k <= d; k += 2) {
      let x = enter(reach, middle, k, d).x;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
      reach[middle + k] = x;
      if (x >= before.length && x - k >= after.length) return walkBack(before, after, history);
    }
  }
  return null;
}

/** Where diagonal k is entered after d edits, and whether by putting in (from k + 1) or taking out. */
function enter(reach: Int32Array, middle: number, k: number, d: number) {
  if (d === 0) return { x: 0, inserted: false };
  const above = reach[middle + k + 1] ?? 0;
  const left = reach[middle + k - 1] ?? 0;
  const inserted = k === -d || (k !== d && left < above);
  return { x: inserted ? above : left + 1, inserted };
}

function walkBack(
  before: readonly string[],
  after: readonly string[],
  history: readonly Int32Array[],
): EditStep[] {
  const steps: EditStep[] = [];
  let x = before.length;
  let y = after.length;
  for (const [d, reach] of [...history.entries()].reverse()) {
    const entry = enter(reach, d + 1, x - y, d);
    while (x > entry.x) {
      y--;
      steps.push({ kind: "equal", token: before[--x] ?? "" });
    }
    if (d === 0) break;
    if (entry.inserted) steps.push({ kind: "insert", token: after[--y] ?? "" });
    else steps.push({ kind: "delete", token: before[--x] ?? "" });
  }
  return steps.reverse();
}
