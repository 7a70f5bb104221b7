import type { BodyNode } from "@/core/blocks/body";
import { type Anchor, anchorOf, longestQuote } from "@/core/markup/anchor";
import { commentFrom, commentTo, joinTexts } from "./inline";

interface Span {
  from: number;
  to: number;
}

export interface Placed {
  readonly content: readonly BodyNode[];
  /** The words each comment is about, by its id in the file; null for one that is about none. */
  readonly anchors: ReadonlyMap<string, Anchor | null>;
}

/** Takes the ends of comments out of the text, and tells which words lay between. */
export function placeComments(content: readonly BodyNode[]): Placed {
  const spans = new Map<string, Span>();
  let text = "";
  const walk = (nodes: readonly BodyNode[]): BodyNode[] => {
    const kept: BodyNode[] = [];
    for (const node of nodes) {
      const comment = String(node.attrs?.comment ?? "");
      if (node.type === commentFrom) spans.set(comment, { from: text.length, to: text.length });
      else if (node.type === commentTo) {
        const span = spans.get(comment);
        if (span) span.to = text.length;
      } else {
        text += node.text ?? "";
        kept.push(clean(node, node.content && joinTexts(walk(node.content))));
      }
    }
    return kept;
  };
  const kept = walk(content);
  return { content: kept, anchors: new Map([...spans].map(([id, s]) => [id, about(text, s)])) };
}

const about = (text: string, { from, to }: Span): Anchor | null =>
  to > from ? anchorOf(text, from, Math.min(to, from + longestQuote)) : null;

/** A node without what only the reading needed. */
function clean({ attrs, content: _, ...node }: BodyNode, content: BodyNode["content"]): BodyNode {
  const { part: __, ...rest } = attrs ?? {};
  return {
    ...node,
    ...(Object.keys(rest).length > 0 && { attrs: rest }),
    ...(content && content.length > 0 && { content }),
  };
}
