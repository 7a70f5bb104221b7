import type { BodyNode } from "@/core/blocks/body";
import { plainText } from "@/core/text/plain-text";

/**
 * The words of one block as the desk reads and compares them: besides the text whatever print shows or a click
 * follows. List items carry their marks, the row of a table is a line, footnotes stand where they are called, words are
 * followed by their reading and a link by where it leads, a picture is its caption and credit, an embed its title and
 * address.
 */
export function blockText(node: BodyNode): string {
  const words = plainText({ type: "doc", content: [spelledOut(node, true)] }, { captions: true });
  return node.type === "embed" ? `${words}\n${String(node.attrs?.url ?? "")}`.trim() : words;
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
    const next = node.content?.[at + 1];
    const reading = markOn(child, "ruby", "reading");
    const href = markOn(child, "link", "href");
    return [
      whole,
      ...(reading !== null && reading !== markOn(next, "ruby", "reading")
        ? [text(`（${reading}）`)]
        : []),
      ...(href !== null && href !== markOn(next, "link", "href") ? [text(`〔→${href}〕`)] : []),
    ];
  });
  return { ...node, content };
}

const text = (words: string): BodyNode => ({ type: "text", text: words });

function markOn(node: BodyNode | undefined, name: string, attribute: string): string | null {
  const value = node?.marks?.find((mark) => mark.type === name)?.attrs?.[attribute];
  return typeof value === "string" ? value : null;
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
