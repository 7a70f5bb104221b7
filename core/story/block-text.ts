import type { BodyNode } from "@/core/blocks/body";
import { plainText } from "@/core/text/plain-text";

/**
 * The words of one block as the desk reads and compares them: besides the text whatever print shows or a click
 * follows. List items carry their marks, the row of a table is a line, footnotes stand where they are called, a link
 * is followed by where it leads, a picture is its caption and credit.
 */
export function blockText(node: BodyNode): string {
  return plainText({ type: "doc", content: [spelledOut(node, true)] }, { captions: true });
}

/** The block with its footnotes in place, for a page that has no room at its foot. */
export const withNotesInPlace = (node: BodyNode): BodyNode => spelledOut(node, false);

/** The block with what print shows or a click follows written into its words (`inWords`), or its footnotes alone. */
export function spelledOut(node: BodyNode, inWords: boolean): BodyNode {
  if (!node.content) return node;
  const content = node.content.flatMap((child, at) => {
    if (child.type === "footnote") return [text(`〔${String(child.attrs?.text ?? "")}〕`)];
    const whole = spelledOut(child, inWords);
    if (!inWords) return [whole];
    if (child.type === "listItem") return [marked(whole, markOf(node, at))];
    if (child.type === "tableRow") return [lineOf(whole)];
    const href = linkOf(child);
    const ends = href !== null && href !== linkOf(node.content?.[at + 1]);
    return ends ? [whole, text(`〔→${href}〕`)] : [whole];
  });
  return { ...node, content };
}

const text = (words: string): BodyNode => ({ type: "text", text: words });

function linkOf(node: BodyNode | undefined): string | null {
  const href = node?.marks?.find((mark) => mark.type === "link")?.attrs?.href;
  return typeof href === "string" ? href : null;
}

/** The row of a table as one line, a stroke between its cells. */
function lineOf(row: BodyNode): BodyNode {
  const cells = (row.content ?? []).map((cell) =>
    plainText({ type: "doc", content: [cell] }).replaceAll("\n", " "),
  );
  return { type: "paragraph", content: [text(cells.join(" | "))] };
}

function markOf(list: BodyNode, at: number): string {
  if (list.type !== "orderedList") return "• ";
  const start = Number(list.attrs?.start ?? 1);
  return `${(Number.isInteger(start) ? start : 1) + at}. `;
}

/** The item with its mark before the first of its words. */
function marked(item: BodyNode, mark: string): BodyNode {
  const [first, ...rest] = item.content ?? [];
  if (!first) return item;
  const begun = { ...first, content: [text(mark), ...(first.content ?? [])] };
  return { ...item, content: [begun, ...rest] };
}
