import { isBlank } from "@/core/text/is-blank";
import { readAttributes } from "./attribute";
import type { Problem } from "./block";
import { blockNamed } from "./blocks";
import type { Body, BodyNode } from "./body";

/** A fault and where it is: indexes from the document down to the node. */
export interface BodyProblem extends Problem {
  readonly path: readonly number[];
}

/** What the desk should mend before this body is printed, in reading order. The body has been checked. */
export function findProblems(body: Body): BodyProblem[] {
  return problemsAmong(body.content ?? [], []);
}

function problemsAmong(nodes: readonly BodyNode[], path: readonly number[]): BodyProblem[] {
  return nodes.flatMap((node, index) => {
    const here = [...path, index];
    const block = blockNamed(node.type);
    const attrs = block && readAttributes(block.attrs, node.attrs);
    const own = (attrs && block.problems?.(attrs, !hasWords(node), node.content ?? [])) ?? [];
    return [
      ...own.map((problem) => ({ ...problem, path: here })),
      ...problemsAmong(node.content ?? [], here),
    ];
  });
}

function hasWords(node: BodyNode): boolean {
  return !isBlank(node.text ?? "") || (node.content ?? []).some(hasWords);
}
