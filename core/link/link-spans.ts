import type { Body, BodyNode } from "@/core/blocks/body";
import { holdsText } from "@/core/blocks/holds-text";

/** Words with an address behind them, in the n-th text block of a body as `storyBlocks` counts them. */
export interface LinkSpan {
  readonly href: string;
  readonly index: number;
  /** UTF-16 offsets in the block's text, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Every link of the text to another site, in reading order. Words proposed for deletion are not read. */
export function linkSpans(nodes: readonly BodyNode[]): readonly LinkSpan[] {
  const spans: LinkSpan[] = [];
  let index = 0;
  const walk = (node: BodyNode) => {
    if (holdsText(node.type)) spans.push(...spansIn(node, index++));
    else for (const child of node.content ?? []) walk(child);
  };
  for (const node of nodes) walk(node);
  return spans;
}

/** The addresses a body links to on other sites, each once. */
export const linksIn = (body: Body): readonly string[] => [
  ...new Set(linkSpans(body.content ?? []).map(({ href }) => href)),
];

function spansIn(block: BodyNode, index: number): LinkSpan[] {
  const spans: LinkSpan[] = [];
  let at = 0;
  for (const child of block.content ?? []) {
    const text = child.type === "text" ? keptText(child) : "\ufffc";
    const href = text === "" ? null : hrefOf(child);
    const last = spans.at(-1);
    if (href !== null && last?.href === href && last.to === at)
      spans[spans.length - 1] = { ...last, to: at + text.length, text: last.text + text };
    else if (href !== null) spans.push({ href, index, from: at, to: at + text.length, text });
    at += text.length;
  }
  return spans;
}

const keptText = (node: BodyNode): string =>
  node.marks?.some((mark) => mark.type === "deletion") ? "" : (node.text ?? "");

function hrefOf(node: BodyNode): string | null {
  const href = node.marks?.find((mark) => mark.type === "link")?.attrs?.href;
  return typeof href === "string" && /^https?:/i.test(href) ? href : null;
}
