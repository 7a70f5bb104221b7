import { shortestEdit } from "./shortest-edit";

export interface DiffRun {
  readonly kind: "equal" | "insert" | "delete";
  readonly text: string;
}

/** Beyond this many changed lines, or tokens in one passage, the passage is shown as replaced whole. */
const mostEdits = 1_500;
const lines = /[^\n]*\n|[^\n]+/g;
const words = /[A-Za-z0-9\u00C0-\u024F]+|[\s\S]/gu;

/**
 * What changed between two texts, in reading order: paragraphs first, then inside them Han characters one
 * by one, Latin words and figures whole. Joining `equal` and `delete` gives the old text, `equal` and `insert`
 * the new. One character that happens to stay between two changes counts as changed, for the reader's sake.
 */
export function diffWords(before: string, after: string): DiffRun[] {
  const runs = joinRuns(diffTokens(before.match(lines) ?? [], after.match(lines) ?? []));
  const finer: DiffRun[] = [];
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1];
    if (run.kind === "delete" && next?.kind === "insert")
      finer.push(...diffPassage(run.text, next.text));
    else if (run.kind !== "insert" || runs[index - 1]?.kind !== "delete") finer.push(run);
  }
  return joinRuns(finer);
}

function diffPassage(before: string, after: string): DiffRun[] {
  const runs = joinRuns(diffTokens(before.match(words) ?? [], after.match(words) ?? []));
  return runs.flatMap((run, index) => {
    const between = index > 0 && index < runs.length - 1;
    return between && isSpeck(run) ? [takeOut(run.text), putIn(run.text)] : [run];
  });
}

function isSpeck(run: DiffRun): boolean {
  return run.kind === "equal" && [...run.text.trim()].length <= 1 && !run.text.includes("\n");
}

function diffTokens(before: readonly string[], after: readonly string[]): DiffRun[] {
  const head = commonStart(before, after);
  const tail = commonEnd(before.slice(head), after.slice(head));
  const old = before.slice(head, before.length - tail);
  const fresh = after.slice(head, after.length - tail);
  const steps = shortestEdit(old, fresh, mostEdits)?.map(({ kind, token }) => ({
    kind,
    text: token,
  }));
  return [
    keep(before.slice(0, head).join("")),
    ...(steps ?? [takeOut(old.join("")), putIn(fresh.join(""))]),
    keep(before.slice(before.length - tail).join("")),
  ];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function commonEnd(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

/** Neighbours of one kind become one run; between two equal runs the deletion stands before the insertion. */
function joinRuns(runs: readonly DiffRun[]): DiffRun[] {
  const joined: DiffRun[] = [];
  let open = { equal: "", delete: "", insert: "" };
  const flush = () => {
    const parts = [keep(open.equal), takeOut(open.delete), putIn(open.insert)];
    joined.push(...parts.filter((run) => run.text !== ""));
    open = { equal: "", delete: "", insert: "" };
  };
  for (const run of runs) {
    if (run.kind === "equal" && run.text !== "" && open.delete + open.insert !== "") flush();
    open[run.kind] += run.text;
  }
  flush();
  return joined;
}

const keep = (text: string): DiffRun => ({ kind: "equal", text });
const takeOut = (text: string): DiffRun => ({ kind: "delete", text });
const putIn = (text: string): DiffRun => ({ kind: "insert", text });
