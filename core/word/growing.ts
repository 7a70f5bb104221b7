import { blockNamed } from "@/core/blocks/blocks";
import type { BodyNode } from "@/core/blocks/body";

/** A node of a body while it grows. */
export interface Growing {
  readonly type: string;
  attrs: Record<string, unknown>;
  content: Growing[];
  /** Inline nodes are whole as they come. */
  readonly inline: readonly BodyNode[] | null;
}

export const grow = (type: string, attrs: Record<string, unknown> = {}): Growing => ({
  type,
  attrs,
  content: [],
  inline: null,
});

export const growText = (
  type: string,
  inline: readonly BodyNode[],
  attrs: Record<string, unknown> = {},
): Growing => ({ type, attrs, content: [], inline });

export const isTextBlock = ({ type }: Growing): boolean =>
  blockNamed(type)?.content?.of.includes("inline") ?? false;

/** The node as a body holds it. What is proposed for all that a wrapping holds is proposed for it as a whole. */
export function grown(node: Growing): BodyNode {
  const content = node.inline ?? node.content.map(grown);
  const whole = node.inline ? { attrs: {}, content } : lifted(node.type, content);
  const attrs = { ...node.attrs, ...whole.attrs };
  return {
    type: node.type,
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(whole.content.length > 0 && { content: whole.content }),
  };
}

const liftedFrom = ["bulletList", "orderedList", "blockquote", "table", "listItem"];

function lifted(type: string, content: readonly BodyNode[]) {
  const attrs: Record<string, unknown> = {};
  let left = content;
  for (const name of ["added", "removed"]) {
    const id = left[0]?.attrs?.[name];
    if (!liftedFrom.includes(type) || typeof id !== "string") continue;
    if (!left.every((child) => child.attrs?.[name] === id)) continue;
    attrs[name] = id;
    left = left.map((child) => without(child, name));
  }
  return { attrs, content: left };
}

function without({ attrs, ...node }: BodyNode, name: string): BodyNode {
  const left = Object.fromEntries(Object.entries(attrs ?? {}).filter(([key]) => key !== name));
  return { ...node, ...(Object.keys(left).length > 0 && { attrs: left }) };
}
