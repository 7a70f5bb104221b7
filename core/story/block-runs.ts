import type { BodyMark, BodyNode } from "@/core/blocks/body";
import { blockText, spelledOut } from "./block-text";

/** Words of one block that look alike: its marks as sorted keys such as `bold` or `lang:en`. */
export interface StyledRun {
  readonly text: string;
  readonly marks: readonly string[];
}

/**
 * The words of `blockText` with the look each has. Where the two would not agree letter by letter the words come
 * without looks: what is compared must be every word first.
 */
export function blockRuns(node: BodyNode): readonly StyledRun[] {
  const whole = blockText(node);
  const runs = linesOf(spelledOut(node, true)).flatMap((line, index): readonly StyledRun[] =>
    index === 0 ? line : [{ text: "\n", marks: [] }, ...line],
  );
  return runs.map(({ text }) => text).join("") === whole ? runs : [{ text: whole, marks: [] }];
}

/** One list of runs a line, as `plainText` breaks them; lines without words are left out. */
function linesOf(node: BodyNode): readonly (readonly StyledRun[])[] {
  const children = node.content ?? [];
  const isTextblock = children.some(({ type }) => type === "text" || type === "hardBreak");
  const lines = isTextblock ? [children.map(runOf)] : children.flatMap(linesOf);
  return lines.filter((line) => line.some(({ text }) => text !== ""));
}

const runOf = (node: BodyNode): StyledRun => ({
  text: node.type === "hardBreak" ? "\n" : (node.text ?? ""),
  marks: (node.marks ?? []).flatMap(lookOf).sort(),
});

/** Where a link leads, and how words are read, stands in the words already. */
function lookOf({ type, attrs }: BodyMark): readonly string[] {
  if (type === "link" || type === "ruby") return [];
  const values = Object.values(attrs ?? {}).filter(
    (value) => value !== null && value !== undefined,
  );
  return [[type, ...values.map(String)].join(":")];
}
