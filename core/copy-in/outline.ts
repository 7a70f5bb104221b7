import type { BodyNode } from "@/core/blocks/body";

/** A body as an outline that a person can read and compare: a line a block, two spaces a level. */
export function outline(nodes: readonly BodyNode[], indent = ""): string {
  return nodes.map((node) => outlineOf(node, indent)).join("\n");
}

function outlineOf(node: BodyNode, indent: string): string {
  const { type, attrs = {}, content = [] } = node;
  const more = Object.entries(attrs).map(([name, value]) => ` ${name}=${String(value)}`);
  const head = `${indent}${type}${more.join("")}`;
  if (content.length === 0) return head;
  if (content.some(({ type: inner }) => /^(?:text|footnote|hardBreak)$/.test(inner)))
    return `${head}: ${content.map(inlineOf).join("")}`;
  return `${head}\n${outline(content, `${indent}  `)}`;
}

function inlineOf({ type, text = "", marks = [], attrs }: BodyNode): string {
  if (type === "hardBreak") return " / ";
  if (type === "footnote") return `{注 ${String(attrs?.text)}}`;
  return marks.reduceRight((words, mark) => {
    if (mark.type === "bold") return `**${words}**`;
    if (mark.type === "italic") return `_${words}_`;
    return `[${words}](${String(mark.attrs?.href ?? mark.attrs?.reading ?? mark.type)})`;
  }, text);
}
