import { type DiffRun, diffWords } from "@/core/text/diff-words";
import type { PrintedWords } from "./rendering";

/** What became of the words of one box, or of one story whose boxes were made anew, between two proofs. */
export interface ComparedWords {
  readonly boxId: string;
  readonly storyId: string | null;
  /** The first words it prints now, or printed before it went. */
  readonly title: string;
  readonly change: "same" | "changed" | "added" | "removed";
  readonly runs: readonly DiffRun[];
}

/** Two proofs as text, in the order of the later one, and after it what is no longer there. */
export function compareWords(
  before: readonly PrintedWords[],
  after: readonly PrintedWords[],
): readonly ComparedWords[] {
  const left = [...before];
  const take = (match: (box: PrintedWords) => boolean) => {
    const at = left.findIndex(match);
    return at === -1 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const sameBox = new Map(after.map((box) => [box, take(({ boxId }) => boxId === box.boxId)]));
  const pairs = after.map((box) => ({
    box,
    was: sameBox.get(box) ?? take((old) => old.storyId !== null && old.storyId === box.storyId),
  }));
  return [
    ...pairs.map(({ box, was }) => compared(was, box)),
    ...left.map((box) => compared(box, null)),
  ].filter(({ runs }) => runs.length > 0);
}

function compared(was: PrintedWords | null, is: PrintedWords | null): ComparedWords {
  const box = is ?? was;
  const runs = diffWords(textOf(was), textOf(is));
  return {
    boxId: box?.boxId ?? "",
    storyId: box?.storyId ?? null,
    title: box?.paragraphs.find((words) => words.trim() !== "") ?? "",
    change: !was ? "added" : !is ? "removed" : changeOf(runs),
    runs,
  };
}

const changeOf = (runs: readonly DiffRun[]) =>
  runs.every(({ kind }) => kind === "equal") ? "same" : "changed";

const textOf = (box: PrintedWords | null): string => box?.paragraphs.join("\n") ?? "";
