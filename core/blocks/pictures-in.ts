import type { Body, BodyNode } from "./body";

/** The ids of the pictures of a body, in reading order, each once. */
export function picturesIn(body: Body): string[] {
  return [...new Set((body.content ?? []).flatMap(picturesUnder))];
}

function picturesUnder(node: BodyNode): string[] {
  const id = node.type === "picture" ? node.attrs?.pictureId : undefined;
  return [...(typeof id === "string" ? [id] : []), ...(node.content ?? []).flatMap(picturesUnder)];
}
