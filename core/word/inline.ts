import type { BodyNode } from "@/core/blocks/body";

/**
 * What stands in a paragraph of a file while it is read: the inline nodes of a body, and three that are none and are
 * taken out before the body is one: where a comment's words begin and end, and a picture, which is a block of ours.
 */
export type Inline = BodyNode;

export const commentFrom = "#from";
export const commentTo = "#to";
export const inlinePicture = "#picture";

export const isWords = ({ type }: Inline): boolean => !type.startsWith("#");
export const isPicture = ({ type }: Inline): boolean => type === inlinePicture;

/** The suggestion a piece was put in by, or is to be taken out by. */
export const markId = (node: Inline, name: "insertion" | "deletion"): string | null => {
  const found = node.marks?.find(({ type }) => type === name)?.attrs?.id;
  return typeof found === "string" ? found : null;
};

/** Whether it stands when every suggestion is rejected (`before`) or accepted (`after`). */
export const stands = (node: Inline, side: "before" | "after"): boolean =>
  markId(node, side === "before" ? "insertion" : "deletion") === null;

/** The words of a line on one side of its tracked changes. */
export const plainOf = (inlines: readonly Inline[], side: "before" | "after"): string =>
  inlines
    .filter((node) => stands(node, side))
    .map((node) => (node.type === "hardBreak" ? " " : (node.text ?? "")))
    .join("");

/** The same without the mark of one suggestion: a block that goes as a whole says so once. */
export function withoutMarkOf(node: Inline, name: "insertion" | "deletion", id: string): Inline {
  const left = (node.marks ?? []).filter(({ type, attrs }) => !(type === name && attrs?.id === id));
  const { marks: _, ...rest } = node;
  return left.length > 0 ? { ...rest, marks: left } : rest;
}

/** Word breaks a sentence into runs for reasons of its own: neighbours in one manner are one text. */
export function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of inlines) {
    const last = joined.at(-1);
    const isSame =
      last?.type === "text" &&
      node.type === "text" &&
      JSON.stringify([last.marks, last.attrs]) === JSON.stringify([node.marks, node.attrs]);
    if (last && isSame) joined.splice(-1, 1, { ...last, text: `${last.text}${node.text}` });
    else joined.push(node);
  }
  return joined;
}
