export interface DiffRun {
  readonly kind: "equal" | "insert" | "delete";
  readonly text: string;
}

/** Beyond this many differing tokens the changed middle is shown as one deletion and one insertion. */
const maxEdits = 1500;
const token = /[A-Za-z0-9\u00C0-\u024F]+|[\s\S]/gu;

/**
 * What changed between two texts, in reading order: Han characters one by one, Latin words and figures
 * whole. Joining `equal` and `delete` gives the old text, `equal` and `insert` the new.
 */
export function diffWords(before: string, after: string): DiffRun[] {
  const a = before.match(token) ?? [];
  const b = after.match(token) ?? [];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++;
  const middle = diffMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return joinRuns([
    { kind: "equal", text: a.slice(0, head).join("") },
    ...middle,
    { kind: "equal", text: a.slice(a.length - tail).join("") },
  ]);
}

function diffMiddle(a: readonly string[], b: readonly string[]): DiffRun[] {
  const steps = a.length > 0 && b.length > 0 ? shortestEdit(a, b) : null;
  return (
    steps ?? [
      { kind: "delete", text: a.join("") },
      { kind: "insert", text: b.join("") },
    ]
  );
}

/** Myers' O(ND) greedy search; null when more than `maxEdits` edits would be needed. */
function shortestEdit(a: readonly string[], b: readonly string[]): DiffRun[] | null {
  const limit = Math.min(maxEdits, a.length + b.length);
  const reach = new Int32Array(2 * limit + 3);
  const history: Int32Array[] = [];
  for (let d = 0; d <= limit; d++) {
    history.push(reach.slice(limit - d, limit + d + 3));
    for (let k = -d; k <= d; k += 2) {
      let x = startOf(reach, limit + 1, k, d);
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach[limit + 1 + k] = x;
      if (x >= a.length && x - k >= b.length) return trace(a, b, history);
    }
  }
  return null;
}

/** The furthest x from which diagonal k is entered: down from k + 1 or right from k - 1. */
function startOf(reach: Int32Array, middle: number, k: number, d: number): number {
  const above = reach[middle + k + 1] ?? 0;
  const left = reach[middle + k - 1] ?? 0;
  if (d === 0) return 0;
  return k === -d || (k !== d && left < above) ? above : left + 1;
}

function trace(
  a: readonly string[],
  b: readonly string[],
  history: readonly Int32Array[],
): DiffRun[] {
  const runs: DiffRun[] = [];
  let x = a.length;
  let y = b.length;
  for (let d = history.length - 1; d >= 0; d--) {
    const reach = history[d] ?? new Int32Array();
    const k = x - y;
    const entry = startOf(reach, d + 1, k, d);
    while (x > entry && y > entry - k) {
      x--;
      y--;
      runs.push({ kind: "equal", text: a[x] ?? "" });
    }
    if (d === 0) break;
    const above = reach[d + 1 + k + 1] ?? 0;
    const left = reach[d + 1 + k - 1] ?? 0;
    if (k === -d || (k !== d && left < above)) {
      y--;
      runs.push({ kind: "insert", text: b[y] ?? "" });
    } else {
      x--;
      runs.push({ kind: "delete", text: a[x] ?? "" });
    }
  }
  return runs.reverse();
}

/** Neighbours of one kind become one run; between two equal runs the deletion stands before the insertion. */
function joinRuns(runs: readonly DiffRun[]): DiffRun[] {
  const joined: DiffRun[] = [];
  let deleted = "";
  let inserted = "";
  const flush = () => {
    if (deleted !== "") joined.push({ kind: "delete", text: deleted });
    if (inserted !== "") joined.push({ kind: "insert", text: inserted });
    deleted = "";
    inserted = "";
  };
  for (const run of runs) {
    if (run.text === "") continue;
    if (run.kind === "delete") deleted += run.text;
    else if (run.kind === "insert") inserted += run.text;
    else {
      flush();
      const last = joined.at(-1);
      if (last?.kind === "equal")
        joined[joined.length - 1] = { kind: "equal", text: last.text + run.text };
      else joined.push(run);
    }
  }
  flush();
  return joined;
}
