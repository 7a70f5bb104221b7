import type { BodyNode } from "@/core/blocks/body";
import { diffWords } from "@/core/text/diff-words";
import type { BlockPair } from "./align-blocks";
import { blockRuns, type StyledRun } from "./block-runs";

/** Words of two blocks side by side, with their look; `restyled` words are the same and look another way. */
export interface ComparedRun {
  readonly kind: "equal" | "insert" | "delete" | "restyled";
  readonly text: string;
  readonly marks: readonly string[];
  /** How restyled words looked before. */
  readonly wore: readonly string[];
}

/** What became of one block: its words, and their look. */
export function compareBlock({ before, after }: BlockPair): readonly ComparedRun[] {
  const old = reader(before ? blockRuns(before) : []);
  const fresh = reader(after ? blockRuns(after) : []);
  return diffWords(old.whole, fresh.whole).flatMap(({ kind, text }) => {
    if (kind === "delete")
      return old.take(text.length).map((run) => ({ ...run, kind, wore: run.marks }));
    if (kind === "insert")
      return fresh.take(text.length).map((run) => ({ ...run, kind, wore: run.marks }));
    return bothLooks(old.take(text.length), fresh.take(text.length));
  });
}

/** The same words as they looked and as they look, cut where either look changes. */
function bothLooks(
  before: readonly StyledRun[],
  after: readonly StyledRun[],
): readonly ComparedRun[] {
  const [old, fresh] = [reader(before), reader(after)];
  const runs: ComparedRun[] = [];
  for (let length = fresh.whole.length; length > 0; ) {
    const step = Math.min(old.next(), fresh.next());
    const [was] = old.take(step);
    const [is] = fresh.take(step);
    if (!was || !is) break;
    const kind = isSameLook(was.marks, is.marks) ? "equal" : "restyled";
    runs.push({ kind, text: is.text, marks: is.marks, wore: was.marks });
    length -= step;
  }
  return runs;
}

const isSameLook = (a: readonly string[], b: readonly string[]): boolean =>
  a.join(" ") === b.join(" ");

/** Hands out runs from the front by length. */
function reader(runs: readonly StyledRun[]) {
  const rest = runs.filter(({ text }) => text !== "");
  return {
    whole: rest.map(({ text }) => text).join(""),
    /** Characters until the look changes. */
    next: (): number => rest[0]?.text.length ?? 0,
    take(length: number): StyledRun[] {
      const taken: StyledRun[] = [];
      for (let left = length; left > 0; ) {
        const run = rest.shift();
        if (!run) break;
        taken.push({ ...run, text: run.text.slice(0, left) });
        if (run.text.length > left) rest.unshift({ ...run, text: run.text.slice(left) });
        left -= Math.min(left, run.text.length);
      }
      return taken;
    },
  };
}

/** Whether a block became one of another kind, such as a paragraph that is a heading now. */
export function isOtherKind({ before, after }: BlockPair): boolean {
  return before !== null && after !== null && kindOf(before) !== kindOf(after);
}

const kindOf = ({ type, attrs }: BodyNode): string => `${type} ${String(attrs?.level ?? "")}`;
