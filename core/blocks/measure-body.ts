import { type Answer, allowed, refuse } from "@/core/refusal";
import { isRecord } from "./attribute";
import { bodyLimits } from "./body-limits";

/**
 * Whether a value is a tree of nodes within the limits. Walks with a stack of its own, so that thousands of
 * levels are refused and do not overflow; says nothing about names or nesting.
 */
export function measureBody(value: unknown): Answer {
  const waiting: { node: unknown; depth: number }[] = [{ node: value, depth: 0 }];
  let nodes = 0;
  let bytes = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (!isRecord(node)) return refuse("body-not-a-document");
    if (depth > bodyLimits.depth) return refuse("body-too-deep", { limit: bodyLimits.depth });
    nodes += 1;
    bytes += bytesOf(node);
    if (nodes > bodyLimits.nodes) return refuse("body-too-many-nodes", { limit: bodyLimits.nodes });
    if (bytes > bodyLimits.bytes) return refuse("body-too-long", { limit: bodyLimits.bytes / 1e6 });
    const children = node.content ?? [];
    if (!Array.isArray(children)) return refuse("body-not-a-document");
    if (nodes + children.length > bodyLimits.nodes)
      return refuse("body-too-many-nodes", { limit: bodyLimits.nodes });
    for (const child of children) waiting.push({ node: child, depth: depth + 1 });
  }
  return allowed;
}

function bytesOf(node: Readonly<Record<string, unknown>>): number {
  const marks = Array.isArray(node.marks) ? node.marks : [];
  const attrs = [node.attrs, ...marks.map((mark) => isRecord(mark) && mark.attrs)].filter(isRecord);
  const words = [node.text, ...attrs.flatMap((given) => Object.values(given))];
  return words.reduce<number>((sum, word) => sum + utf8Length(word), 0);
}

function utf8Length(word: unknown): number {
  return typeof word === "string" ? new TextEncoder().encode(word).length : 0;
}
