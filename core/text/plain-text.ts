import type { Body, BodyNode } from "@/core/blocks/body";
import { captionOf } from "@/core/blocks/caption-of";
import { holdsText } from "@/core/blocks/holds-text";

export interface PlainTextOptions {
  /** Footnotes follow the text, one a line. */
  readonly footnotes?: boolean;
  /**
   * What stands beside the text stands where its block stands: captions and credits, titles of embeds, pull quotes,
   * who speaks in an interview.
   */
  readonly captions?: boolean;
}

/** The words of a body: one line a paragraph, heading or list item; a line break inside is a line of its own. */
export function plainText(body: Body, options: PlainTextOptions = {}): string {
  const lines: string[] = [];
  const notes: string[] = [];
  const walk = (node: BodyNode) => {
    if (options.captions) lines.push(...captionLines(node));
    else if (node.type === "pullquote") return;
    if (holdsText(node.type)) lines.push(inlineText(node, notes));
    else for (const child of node.content ?? []) walk(child);
  };
  for (const node of body.content ?? []) walk(node);
  return [...lines, ...(options.footnotes ? notes : [])].filter((line) => line !== "").join("\n");
}

/** The first n characters of the text on one line, an ellipsis where it was cut. */
export function excerpt(body: Body, n: number): string {
  const chars = [
    ...plainText(body)
      .replaceAll(/\s*\n\s*/g, " ")
      .trim(),
  ];
  return chars.length <= n ? chars.join("") : `${chars.slice(0, n).join("").trimEnd()}…`;
}

function inlineText(node: BodyNode, notes: string[]): string {
  let text = "";
  for (const child of node.content ?? []) {
    if (child.type === "text") text += child.text ?? "";
    else if (child.type === "hardBreak") text += "\n";
    else if (child.type === "footnote") notes.push(String(child.attrs?.text ?? ""));
  }
  return text;
}

function captionLines(node: BodyNode): string[] {
  const { credit, speaker, source } = node.attrs ?? {};
  return [captionOf(node), credit, speaker, source].filter(
    (line): line is string => typeof line === "string" && line !== "",
  );
}
